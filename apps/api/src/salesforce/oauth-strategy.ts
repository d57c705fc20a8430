import { randomBytes } from 'node:crypto';
import OAuth2Strategy from 'passport-oauth2';
import { parseJson } from './parse-json.ts';
import type { Transport } from './transport.ts';

/** The app through which one signs in. */
export interface SignInApp {
  readonly consumerKey: string;
  /** Null for an app that does not require a secret. */
  readonly consumerSecret: string | null;
  /** Character-exact as registered. */
  readonly callbackUrl: string;
}

/** Sent explicitly: a sign-in without scopes is granted every scope of the app (A 2.2). No refresh token is asked for. */
const scopes = ['api', 'id'] as const;

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

/** The passport-oauth2 strategy of one attempt; `remember` receives state and verifier, `verifier` is what was remembered. */
export const strategyOf = (
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
        const body = parseJson(answer.body) as { access_token?: string } | undefined;
        callback(null, body?.access_token, undefined, body);
      },
      (error: unknown) => callback({ statusCode: 0, data: error }),
    );
  });
  return strategy;
};

export const run = (strategy: OAuth2Strategy, request: object, options: object): Promise<Outcome> =>
  new Promise((resolve) => {
    const attempt = Object.assign(Object.create(strategy) as object, {
      redirect: (url: string) => resolve({ redirect: url }),
      success: (user: unknown) => resolve({ success: user }),
      fail: (info: unknown) => resolve({ fail: info }),
      error: (error: unknown) => resolve({ error }),
    }) as unknown as { authenticate(request: object, options: object): void };
    attempt.authenticate(request, options);
  });
