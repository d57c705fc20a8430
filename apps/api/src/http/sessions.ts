import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Session } from '../storage/sessions.ts';
import type { Storage } from '../storage/storage.ts';

const names = { sessions: '__Host-sid', staffSessions: '__Host-staff' } as const;

/** Returns a session cookie. Lax, not Strict: the browser must send it when it returns from Salesforce's sign-in page. */
const cookie = (name: string, value: string, maxAge?: number): string =>
  stringifySetCookie({
    name,
    value,
    path: '/',
    secure: true,
    httpOnly: true,
    sameSite: 'lax',
    ...(maxAge === undefined ? {} : { maxAge }),
  });

/**
 * Returns one kind of browser session, identified by its cookie. Ids are generated only here: an unknown id sent by a
 * browser is ignored, so nobody can be given a session chosen by somebody else.
 */
const cookieSessions = (storage: Storage, clock: () => number, kind: keyof typeof names) => {
  const name = names[kind];
  return {
    async of(request: Request): Promise<Session | undefined> {
      const secret = parseCookie(request.headers.cookie ?? '')[name];
      return secret ? storage[kind].resume(secret, clock()) : undefined;
    },

    /** Gives the browser the secret of its session. The secret changes whenever the session gains access. */
    give(secret: string, response: Response): void {
      response.append('Set-Cookie', cookie(name, secret));
    },

    forget(response: Response): void {
      response.append('Set-Cookie', cookie(name, '', 0));
    },
  };
};

export const createSessions = (storage: Storage, clock: () => number) => ({
  customer: cookieSessions(storage, clock, 'sessions'),
  staff: cookieSessions(storage, clock, 'staffSessions'),
});
export type Sessions = ReturnType<typeof createSessions>;
