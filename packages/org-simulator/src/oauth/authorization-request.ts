import type { ClientApp } from '../schema/oauth-tokens.ts';
import type { World } from '../world.ts';

import { type Stopped, stopped } from './admission.ts';

export interface AuthorizationRequest {
  readonly app: ClientApp;
  readonly redirectUri: string;
  readonly state: string | undefined;
  readonly scopes: readonly string[];
  readonly challenge: string;
  readonly prompts: readonly string[];
  readonly loginHint: string | undefined;
}

/** An error that goes back to the app. */
interface Returned {
  readonly kind: 'returned';
  readonly address: string;
}

const knownScopes = new Set([
  'api',
  'id',
  'refresh_token',
  'offline_access',
  'openid',
  'profile',
  'email',
  'web',
  'full',
]);
/** The scopes that the app's developer configured: granted when the request names none. */
const configuredScopes = ['api', 'id', 'refresh_token'];

export const callbackWith = (redirectUri: string, values: Record<string, string | undefined>): string => {
  const url = new URL(redirectUri);
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) url.searchParams.append(name, value);
  return url.href;
};

const one = (query: URLSearchParams, name: string): string | undefined => query.get(name) ?? undefined;

/** Checks what does not depend on a user. Salesforce trusts the redirect address only if the client is known. */
export const readRequest = (
  world: World,
  query: URLSearchParams,
): Stopped | Returned | { readonly kind: 'request'; readonly request: AuthorizationRequest } => {
  const app = world.client(one(query, 'client_id') ?? '');
  if (!app) return stopped('invalid_client_id', 'client identifier invalid');
  const redirectUri = one(query, 'redirect_uri');
  if (redirectUri === undefined) return stopped('redirect_uri_missing', 'redirect_uri must be provided');
  // Character by character: a trailing slash counts.
  if (!world.callbacksOf(app).includes(redirectUri))
    return stopped('redirect_uri_mismatch', 'redirect_uri must match configuration');
  const state = one(query, 'state');
  const returned = (error: string, error_description: string): Returned => ({
    kind: 'returned',
    address: callbackWith(redirectUri, { error, error_description, state }),
  });
  if (query.get('response_type') !== 'code')
    return returned('unsupported_response_type', 'response type not supported');
  const scopes = one(query, 'scope')?.split(' ').filter(Boolean) ?? configuredScopes;
  if (scopes.some((scope) => !knownScopes.has(scope)))
    return returned('invalid_scope', 'the requested scope is not allowed');
  const challenge = one(query, 'code_challenge');
  if (challenge === undefined) return returned('invalid_request', 'missing required code challenge');
  if (query.get('code_challenge_method') !== 'S256' || !/^[\w-]{43}$/.test(challenge))
    return returned('invalid_request', 'invalid code challenge');
  return {
    kind: 'request',
    request: {
      app,
      redirectUri,
      state,
      scopes,
      challenge,
      prompts: one(query, 'prompt')?.split(' ') ?? [],
      loginHint: one(query, 'login_hint'),
    },
  };
};
