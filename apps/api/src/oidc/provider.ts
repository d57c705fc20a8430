import { createHmac } from 'node:crypto';
import { oidcCallback } from '@orgready/shared/contract/oidc-callback';
import * as client from 'openid-client';
import type { OidcConfig } from '../config-oidc.ts';
import { type Claims, claimsOf } from './claims.ts';
import { discover } from './discover.ts';

/** What a sign-in at the provider came to. */
type Returned = { readonly claims: Claims } | { readonly problem: 'refused' | 'failed' | 'unreachable' };

/** An attempt to sign in: its state, and the secret of the browser that makes it. */
interface Attempt {
  readonly state: string;
  readonly browser: string;
}

export interface Provider {
  readonly issuer: string;
  readonly roles: OidcConfig['roles'];
  /** Where people are sent, as they read it. */
  readonly host: string;
  /** Returns the address of the provider's sign-in page; null if the provider cannot be reached. */
  start(attempt: Attempt): Promise<string | null>;
  /** Validates what the browser came back with. */
  finish(attempt: Attempt, answer: URLSearchParams): Promise<Returned>;
}

/** What starts a sign-in reads the provider's metadata again after this long, in milliseconds: anybody can start one. */
const freshness = 60 * 60_000;

/**
 * Returns a value that only the browser which started the attempt can name: the nonce of its ID token, or its PKCE verifier.
 * Made from the browser's secret, it is kept nowhere.
 */
const derived = ({ state, browser }: Attempt, what: 'nonce' | 'verifier'): string =>
  createHmac('sha256', browser).update(`${what}:${state}`).digest('base64url');

const unreachable = new Set(['OAUTH_TIMEOUT', 'OAUTH_RESPONSE_IS_NOT_CONFORM']);

/** Returns what an error of a sign-in means for the person. */
const problemOf = (error: unknown): 'refused' | 'failed' | 'unreachable' => {
  if (error instanceof client.AuthorizationResponseError)
    return error.error === 'access_denied' ? 'refused' : 'failed';
  // `fetch` throws a TypeError if the host does not answer.
  if (error instanceof client.ClientError && unreachable.has(error.code ?? '')) return 'unreachable';
  return error instanceof TypeError ? 'unreachable' : 'failed';
};

/** Returns what the log may hold of an error: codes, and no token. */
const reasonOf = (error: unknown): object => {
  const { name, code, error: answered, cause } = error as Error & { code?: string; error?: string };
  return { name, code, answered, cause: cause instanceof Error ? cause.message : undefined };
};

/** Creates the identity provider of the deployment: authorization code, PKCE, state and nonce, each bound to the browser. */
export const createProvider = (
  oidc: OidcConfig,
  deps: {
    /** Origin of the product. */
    readonly publicUrl: string;
    readonly clock: () => number;
    readonly warn: (message: string, fields: object) => void;
  },
): Provider => {
  const { publicUrl, clock, warn } = deps;
  const redirectUri = `${publicUrl}${oidcCallback.path}`;
  let known: { readonly at: number; readonly found: Promise<client.Configuration> } | undefined;
  const discovered = (): Promise<client.Configuration> => {
    if (known && clock() - known.at < freshness) return known.found;
    const found = discover(oidc);
    const asked = { at: clock(), found };
    known = asked;
    // A failure is not kept: the next person asks again.
    found.catch(() => {
      if (known === asked) known = undefined;
    });
    return found;
  };

  return {
    issuer: oidc.issuer,
    roles: oidc.roles,
    host: new URL(oidc.issuer).host,

    async start(attempt) {
      try {
        const found = await discovered();
        const verifier = derived(attempt, 'verifier');
        const offersGroups = found.serverMetadata().scopes_supported?.includes('groups');
        return client.buildAuthorizationUrl(found, {
          redirect_uri: redirectUri,
          // A provider that does not know the scope refuses the sign-in.
          scope: `openid profile email${offersGroups ? ' groups' : ''}`,
          state: attempt.state,
          nonce: derived(attempt, 'nonce'),
          code_challenge: await client.calculatePKCECodeChallenge(verifier),
          code_challenge_method: 'S256',
        }).href;
      } catch (error) {
        warn('the identity provider cannot be reached', reasonOf(error));
        return null;
      }
    },

    async finish(attempt, answer) {
      try {
        const found = await discover(oidc, Math.round((clock() - Date.now()) / 1000));
        const tokens = await client.authorizationCodeGrant(found, new URL(`${redirectUri}?${answer}`), {
          expectedState: attempt.state,
          expectedNonce: derived(attempt, 'nonce'),
          pkceCodeVerifier: derived(attempt, 'verifier'),
          idTokenExpected: true,
        });
        return { claims: await claimsOf(found, oidc, tokens) };
      } catch (error) {
        warn('a sign-in at the identity provider failed', reasonOf(error));
        return { problem: problemOf(error) };
      }
    },
  };
};
