import { to18 } from '@orgready/guides/salesforce-id';
import { z } from 'zod';
import type { SalesforceHosts } from './hosts.ts';
import { identify, type SignedIn, tokenShape, unexpected } from './identity.ts';
import { run, type SignInApp, strategyOf } from './oauth-strategy.ts';
import { parseJson } from './parse-json.ts';
import { SalesforceRefusal } from './refusal.ts';
import type { Transport } from './transport.ts';

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

const oauthErrorShape = z.object({ error: z.string(), error_description: z.string().optional() });

/** Salesforce's answer to a failed exchange, wherever passport-oauth2 has put it. */
const refusalIn = (error: unknown): SignInRefused | SalesforceRefusal | undefined => {
  for (let cause: unknown = error; cause; ) {
    if (cause instanceof SalesforceRefusal) return cause;
    const { data, oauthError, code, message } = cause as Record<string, unknown>;
    if (data instanceof SalesforceRefusal) return data;
    if (typeof data === 'string') {
      const parsed = oauthErrorShape.safeParse(parseJson(data));
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

export interface GrantedToken {
  readonly accessToken: string;
  readonly instanceUrl: string;
  /** 18 characters: the limit of an org is found by it. Empty if Salesforce named none. */
  readonly orgId: string;
}

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
    /**
     * Called once there is a token: if no sign-in comes of it, it must not live on at Salesforce. Returns the transport for
     * the calls to its org.
     */
    granted(token: GrantedToken): Transport;
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
  const toOrg = given.granted({
    accessToken: token.data.access_token,
    instanceUrl,
    orgId: to18(/^\/id\/(00D\w{12,15})\//.exec(new URL(token.data.id).pathname)?.[1] ?? ''),
  });
  return identify(toOrg, token.data, instanceUrl);
};

/** What Salesforce answers about a token that it does not know anymore (RFC 7009, 2.2.1). */
const unknownToken = new Set(['invalid_token', 'unsupported_token_type']);

/** Ends a token at Salesforce. False unless Salesforce confirms it: by a 200, or because it does not know the token anymore. */
export const revokeToken = async (
  transport: Transport,
  { instanceUrl, accessToken }: Pick<GrantedToken, 'instanceUrl' | 'accessToken'>,
): Promise<boolean> => {
  const answer = await transport({
    method: 'POST',
    url: `${instanceUrl}/services/oauth2/revoke`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: accessToken }).toString(),
  }).catch(() => undefined);
  if (answer === undefined) return false;
  if (answer.statusCode === 200) return true;
  const refused = oauthErrorShape.safeParse(parseJson(answer.body));
  return refused.success && unknownToken.has(refused.data.error);
};
