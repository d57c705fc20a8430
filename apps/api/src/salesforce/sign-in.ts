import { randomBytes } from 'node:crypto';
import { to18 } from '@orgready/guides/salesforce-id';
import type { Org } from '@orgready/shared/document/setup-document';
import OAuth2Strategy from 'passport-oauth2';
import { z } from 'zod';
import type { SalesforceHosts } from './hosts.ts';
import { openOrgSession } from './org-session.ts';
import { SalesforceRefusal } from './refusal.ts';
import type { Transport } from './transport.ts';

/** The vendor's app, whose sign-in this is. */
export interface SignInApp {
  readonly consumerKey: string;
  /** Null for an app that does not require a secret. */
  readonly consumerSecret: string | null;
  /** Character-exact as registered. */
  readonly callbackUrl: string;
}

/** Sent explicitly: a sign-in without scopes is granted every scope of the app (A 2.2). No refresh token is asked for. */
const scopes = ['api', 'id'] as const;

/** Salesforce refused a sign-in; `code` is its own. */
export class SignInRefused extends Error {
  readonly code: string;
  readonly description: string;

  constructor(code: string, description: string) {
    super(`Salesforce refused the sign-in: ${code}`);
    this.name = 'SignInRefused';
    this.code = code;
    this.description = description;
  }
}

export interface SignedIn {
  readonly accessToken: string;
  readonly instanceUrl: string;
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly scopes: readonly string[];
  readonly apiVersion: string;
  readonly org: Org;
}

const tokenShape = z.object({
  access_token: z.string().min(10).max(8000),
  instance_url: z.url(),
  id: z.url(),
  scope: z.string().optional(),
  token_type: z.literal('Bearer'),
});
const oauthErrorShape = z.object({ error: z.string(), error_description: z.string().optional() });
const identityShape = z.object({
  organization_id: z.string(),
  user_id: z.string(),
  username: z.string(),
  display_name: z.string(),
});
const versionsShape = z.array(z.object({ version: z.string().regex(/^\d{2,3}\.0$/) })).min(1);
const organizationShape = z.object({
  records: z.tuple([
    z.object({
      Name: z.string(),
      OrganizationType: z.string().nullable(),
      InstanceName: z.string().nullable(),
      IsSandbox: z.boolean(),
    }),
  ]),
});

/** Everything here is built on 66.0; 60.0 is the oldest with the app objects (A 1.5). */
const pinnedVersion = 66;
const oldestVersion = 60;

/** How a run of the strategy ends. Passport itself hands a strategy these four functions. */
type Outcome =
  | { readonly redirect: string }
  | { readonly success: unknown }
  | { readonly fail: unknown }
  | { readonly error: unknown };

type Exchange = (
  code: string,
  params: Record<string, string>,
  callback: (
    error: { statusCode: number; data?: unknown } | null,
    accessToken?: string,
    refreshToken?: string,
    answer?: unknown,
  ) => void,
) => void;

/** passport-oauth2 keeps its client to subclasses. */
class SalesforceStrategy extends OAuth2Strategy {
  exchangeBy(exchange: Exchange): void {
    Object.assign(this._oauth2, { getOAuthAccessToken: exchange });
  }
}

/** The passport-oauth2 strategy of one attempt; `remember` is told state and verifier, `verifier` is what was remembered. */
const strategyOf = (
  app: SignInApp,
  loginUrl: string,
  transport: Transport,
  attempt: { remember(state: string, verifier: string): Promise<void> } | { readonly verifier: string },
): OAuth2Strategy => {
  // The arities are how passport-oauth2 tells a store with PKCE from one without.
  const store = {
    store(
      _request: unknown,
      verifier: string,
      _state: unknown,
      _meta: unknown,
      done: (error: unknown, state?: string) => void,
    ) {
      if (!('remember' in attempt)) return done(new Error('This attempt is already under way'));
      const state = randomBytes(32).toString('base64url');
      attempt.remember(state, verifier).then(() => done(null, state), done);
    },
    verify(
      _request: unknown,
      state: string,
      _meta: unknown,
      done: (error: unknown, ok?: string | false, state?: string) => void,
    ) {
      // The pending sign-in was taken by its state before the strategy runs; there is nothing left to look up.
      if ('verifier' in attempt) done(null, attempt.verifier, state);
      else done(null, false);
    },
  };
  const strategy = new SalesforceStrategy(
    {
      authorizationURL: `${loginUrl}/services/oauth2/authorize`,
      tokenURL: `${loginUrl}/services/oauth2/token`,
      clientID: app.consumerKey,
      clientSecret: app.consumerSecret ?? '',
      callbackURL: app.callbackUrl,
      scope: [...scopes],
      pkce: true,
      state: true,
      store: store as unknown as OAuth2Strategy.StateStore,
    },
    (
      _accessToken: string,
      _refreshToken: string,
      answer: unknown,
      _profile: unknown,
      done: (error: Error | null, user: object) => void,
    ) => done(null, answer as object),
  );
  // The library's own request follows redirects and has no bounds.
  strategy.exchangeBy((code, params, callback) => {
    const form = new URLSearchParams({ ...params, code, client_id: app.consumerKey });
    if (app.consumerSecret !== null) form.set('client_secret', app.consumerSecret);
    transport({
      method: 'POST',
      url: `${loginUrl}/services/oauth2/token`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
      body: form.toString(),
    }).then(
      (answer) => {
        if (answer.statusCode >= 400) return callback({ statusCode: answer.statusCode, data: answer.body });
        const body = safeJson(answer.body) as { access_token?: string } | undefined;
        callback(null, body?.access_token, undefined, body);
      },
      (error: unknown) => callback({ statusCode: 0, data: error }),
    );
  });
  return strategy;
};

const run = (strategy: OAuth2Strategy, request: object, options: object): Promise<Outcome> =>
  new Promise((resolve) => {
    const attempt = Object.assign(Object.create(strategy) as object, {
      redirect: (url: string) => resolve({ redirect: url }),
      success: (user: unknown) => resolve({ success: user }),
      fail: (info: unknown) => resolve({ fail: info }),
      error: (error: unknown) => resolve({ error }),
    }) as unknown as { authenticate(request: object, options: object): void };
    attempt.authenticate(request, options);
  });

/** Salesforce's sign-in page for one attempt. `fresh` asks for the password even where a session is open. */
export const signInUrl = async (
  app: SignInApp,
  given: {
    readonly loginUrl: string;
    readonly fresh: boolean;
    remember(state: string, verifier: string): Promise<void>;
  },
  transport: Transport,
): Promise<string> => {
  const outcome = await run(strategyOf(app, given.loginUrl, transport, given), { query: {} }, {});
  if (!('redirect' in outcome))
    throw 'error' in outcome ? outcome.error : new Error('The sign-in could not be started');
  const url = new URL(outcome.redirect);
  if (given.fresh) url.searchParams.set('prompt', 'login');
  return url.href;
};

/** Salesforce's answer to a failed exchange, wherever passport-oauth2 has put it. */
const refusalIn = (error: unknown): SignInRefused | SalesforceRefusal | undefined => {
  for (let cause: unknown = error; cause; ) {
    if (cause instanceof SalesforceRefusal) return cause;
    const { data, oauthError, code, message } = cause as Record<string, unknown>;
    if (data instanceof SalesforceRefusal) return data;
    if (typeof data === 'string') {
      const parsed = oauthErrorShape.safeParse(safeJson(data));
      return parsed.success
        ? new SignInRefused(parsed.data.error, parsed.data.error_description ?? '')
        : new SalesforceRefusal({ reason: 'unreachable', code: 'NOT_AN_API_ANSWER' });
    }
    if (typeof code === 'string' && (cause as Error).name === 'TokenError')
      return new SignInRefused(code, typeof message === 'string' ? message : '');
    cause = oauthError;
  }
  return undefined;
};

const safeJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/**
 * Turns Salesforce's one-time code into a sign-in and finds out who and where it is.
 * Throws `SignInRefused` with Salesforce's code, or `SalesforceRefusal` when Salesforce cannot be understood or trusted.
 */
export const completeSignIn = async (
  app: SignInApp,
  given: {
    readonly loginUrl: string;
    readonly code: string;
    readonly state: string;
    readonly verifier: string;
  },
  transport: Transport,
  hosts: SalesforceHosts,
): Promise<SignedIn> => {
  const strategy = strategyOf(app, given.loginUrl, transport, { verifier: given.verifier });
  const outcome = await run(strategy, { query: { code: given.code, state: given.state } }, {});
  // Whatever the library makes of a strange answer, it is the answer that is strange.
  if ('error' in outcome) throw refusalIn(outcome.error) ?? unexpected(outcome.error);
  const token = tokenShape.safeParse('success' in outcome ? outcome.success : undefined);
  if (!token.success) throw unexpected(token.error);
  // Both come from the answer: a host outside Salesforce must never be given the token.
  if (!hosts.permits(token.data.instance_url) || !hosts.permits(token.data.id))
    throw new SalesforceRefusal({ reason: 'fault', code: 'HOST_NOT_PERMITTED' });
  const instanceUrl = new URL(token.data.instance_url).origin;
  try {
    return await identify(transport, token.data, instanceUrl);
  } catch (error) {
    // A token that nobody will use must not live on at Salesforce.
    await revokeToken(transport, instanceUrl, token.data.access_token);
    throw error;
  }
};

const unexpected = (cause?: unknown): SalesforceRefusal =>
  new SalesforceRefusal({ reason: 'fault', code: 'UNEXPECTED_ANSWER' }, cause);

/** Who signed in, and to which org: asked of the org itself and held against what the token says. */
const identify = async (
  transport: Transport,
  token: z.infer<typeof tokenShape>,
  instanceUrl: string,
): Promise<SignedIn> => {
  const ids = /^\/id\/(00D\w{12}(?:\w{3})?)\/(005\w{12}(?:\w{3})?)$/.exec(new URL(token.id).pathname);
  if (!ids) throw unexpected();
  const [, orgId = '', userId = ''] = ids;

  const accessToken = token.access_token;
  const get = async (path: string, authorized: boolean): Promise<unknown> => {
    const answer = await transport({
      method: 'GET',
      url: instanceUrl + path,
      headers: {
        accept: 'application/json',
        ...(authorized ? { authorization: `Bearer ${accessToken}` } : {}),
      },
    });
    return answer.statusCode < 400 ? safeJson(answer.body) : undefined;
  };
  const [identity, versions] = await Promise.all([
    get(`/id/${orgId}/${userId}`, true),
    get('/services/data/', false),
  ]);
  const who = identityShape.safeParse(identity);
  if (
    !who.success ||
    to18(who.data.organization_id) !== to18(orgId) ||
    to18(who.data.user_id) !== to18(userId)
  )
    throw unexpected();

  const offered = versionsShape.safeParse(versions);
  const highest = offered.success ? Math.max(...offered.data.map(({ version }) => Number(version))) : 0;
  const version = Math.min(pinnedVersion, highest);
  if (version < oldestVersion) throw new SalesforceRefusal({ reason: 'fault', code: 'API_VERSION_TOO_OLD' });
  const apiVersion = `${version}.0`;

  return {
    accessToken,
    instanceUrl,
    userId: to18(userId),
    username: who.data.username,
    displayName: who.data.display_name,
    scopes: (token.scope ?? '').split(' ').filter(Boolean),
    apiVersion,
    org: {
      id: to18(orgId),
      host: new URL(instanceUrl).host,
      ...(await describeOrg(transport, { instanceUrl, accessToken, apiVersion })),
    },
  };
};

/** An org that refuses its API can be signed in to all the same: it is then known by its id and host alone. */
const describeOrg = async (
  transport: Transport,
  access: { readonly instanceUrl: string; readonly accessToken: string; readonly apiVersion: string },
): Promise<Pick<Org, 'name' | 'edition' | 'instance' | 'isSandbox'>> => {
  try {
    const session = openOrgSession(transport, access);
    const soql = 'SELECT Name, OrganizationType, InstanceName, IsSandbox FROM Organization LIMIT 1';
    const answer = await session.get(`${session.root}/query?q=${encodeURIComponent(soql)}`);
    const organization = organizationShape.safeParse(answer);
    if (!organization.success) throw unexpected(organization.error);
    const { Name, OrganizationType, InstanceName, IsSandbox } = organization.data.records[0];
    return {
      name: Name,
      edition: OrganizationType ?? '',
      instance: InstanceName ?? '',
      isSandbox: IsSandbox,
    };
  } catch (error) {
    // Anything else is a fault of the moment, and an org nobody can recognise must not be confirmed.
    if (!(error instanceof SalesforceRefusal) || error.failure.reason !== 'no-access') throw error;
    return {
      name: '',
      edition: '',
      instance: '',
      isSandbox: /(^|\.)sandbox\./.test(new URL(access.instanceUrl).hostname),
    };
  }
};

/** Ends a token at Salesforce. Best effort: a token we forget is useless to us, and Salesforce ends it with its session. */
export const revokeToken = async (
  transport: Transport,
  instanceUrl: string,
  accessToken: string,
): Promise<void> => {
  await transport({
    method: 'POST',
    url: `${instanceUrl}/services/oauth2/revoke`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: accessToken }).toString(),
  }).catch(() => undefined);
};
