import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Session } from '../storage/sessions.ts';
import type { Storage } from '../storage/storage.ts';

const names = { sessions: '__Host-sid', staffSessions: '__Host-staff' } as const;

/** Lax, not Strict: the browser must bring the cookie when it comes back from Salesforce's sign-in page. */
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
 * One kind of browser session, carried by its cookie. Ids are made here and nowhere else: what a browser brings
 * and is not known is ignored, so nobody can be handed a session chosen by another.
 */
const cookieSessions = (storage: Storage, clock: () => number, kind: keyof typeof names) => {
  const name = names[kind];
  return {
    async of(request: Request): Promise<Session | undefined> {
      const secret = parseCookie(request.headers.cookie ?? '')[name];
      return secret ? storage[kind].resume(secret, clock()) : undefined;
    },

    /** Hands the browser the secret of its session: a new one at every gain of rights. */
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
