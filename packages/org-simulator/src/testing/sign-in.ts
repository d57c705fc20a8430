import { createHash } from 'node:crypto';
import type { Simulator } from '../server.ts';
import { browser } from './browser.ts';
import { admin, callback, clientId, secret } from './orgs.ts';

const verifier = 'v'.repeat(43);
const challenge = createHash('sha256').update(verifier).digest('base64url');

/** Returns the app's address for signing in; an undefined value omits a parameter. */
export const authorize = (changes: Record<string, string | undefined> = {}): string => {
  const query = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: callback,
    scope: 'api id refresh_token',
    state: 'st',
    code_challenge: challenge,
    code_challenge_method: 'S256',
    ...changes,
  };
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `/services/oauth2/authorize?${new URLSearchParams(given)}`;
};

/** Returns an app that signs users in: with their browser to get a code, and with the code to get tokens. */
export const createApp = (simulator: () => Simulator) => {
  const post = async (path: string, form: Record<string, string>) => {
    const response = await fetch(`${simulator().url}/services/oauth2/${path}`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text ? JSON.parse(text) : undefined };
  };
  return {
    post,
    exchange: (code: string, changes: Record<string, string> = {}) =>
      post('token', {
        grant_type: 'authorization_code',
        code,
        client_id: clientId,
        client_secret: secret,
        redirect_uri: callback,
        code_verifier: verifier,
        ...changes,
      }),
    refresh: (refresh_token: string) =>
      post('token', {
        grant_type: 'refresh_token',
        refresh_token,
        client_id: clientId,
        client_secret: secret,
      }),
    /** Signs in, allows the app, and returns the code, or the last address of the browser if there is none. */
    codeFor: async (username = admin, changes: Record<string, string> = {}): Promise<string> => {
      const { go, signIn, submit } = browser(simulator());
      const page = await signIn(await go(authorize(changes)), username);
      const asked = page.html.includes('Allow Access?');
      const end = asked ? await submit(page, { save: 'Allow' }) : page;
      return new URL(end.at, simulator().url).searchParams.get('code') ?? end.at;
    },
  };
};
