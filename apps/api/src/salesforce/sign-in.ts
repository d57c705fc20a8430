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

/** Ends a token at Salesforce. False when Salesforce did not answer; one that it does not know anymore has ended. */
export const revokeToken = async (
  transport: Transport,
  instanceUrl: string,
  accessToken: string,
): Promise<boolean> => {
  const answer = await transport({
    method: 'POST',
    url: `${instanceUrl}/services/oauth2/revoke`,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ token: accessToken }).toString(),
  }).catch(() => undefined);
  return answer !== undefined && answer.statusCode < 500 && answer.statusCode !== 429;
};
