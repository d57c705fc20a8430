import { createHmac, timingSafeEqual } from 'node:crypto';
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

/** How the secret of a session is written into its cookie. */
interface CookieValue {
  write(secret: string): string;
  /** Returns undefined for a value that was not written here. */
  read(value: string): string | undefined;
}

const plain: CookieValue = { write: (secret) => secret, read: (value) => value };
const nobody: CookieValue = { write: (secret) => secret, read: () => undefined };

/** Returns cookies that are good only as long as the staff key is the one they were given for: a new key ends all. */
const boundTo = (staffKey: string): CookieValue => {
  const mark = (secret: string) => createHmac('sha256', staffKey).update(`staff session ${secret}`).digest();
  return {
    write: (secret) => `${secret}.${mark(secret).toString('base64url')}`,
    read: (value) => {
      const [secret = '', given = ''] = value.split('.');
      const [expected, found] = [mark(secret), Buffer.from(given, 'base64url')];
      return found.length === expected.length && timingSafeEqual(found, expected) ? secret : undefined;
    },
  };
};

/**
 * Returns one kind of browser session, identified by its cookie. Ids are generated only here: an unknown id sent by a
 * browser is ignored, so nobody can be given a session chosen by somebody else.
 */
const cookieSessions = (
  storage: Storage,
  clock: () => number,
  kind: keyof typeof names,
  { write, read }: CookieValue,
) => {
  const name = names[kind];
  return {
    async of(request: Request): Promise<Session | undefined> {
      const value = parseCookie(request.headers.cookie ?? '')[name];
      const secret = value ? read(value) : undefined;
      return secret ? storage[kind].resume(secret, clock()) : undefined;
    },

    /** Gives the browser the secret of its session. The secret changes whenever the session gains access. */
    give(secret: string, response: Response): void {
      response.append('Set-Cookie', cookie(name, write(secret)));
    },

    forget(response: Response): void {
      response.append('Set-Cookie', cookie(name, '', 0));
    },
  };
};

/** @param staffKey null: nobody is staff. */
export const createSessions = (storage: Storage, clock: () => number, staffKey: string | null) => ({
  customer: cookieSessions(storage, clock, 'sessions', plain),
  staff: cookieSessions(storage, clock, 'staffSessions', staffKey === null ? nobody : boundTo(staffKey)),
});
export type Sessions = ReturnType<typeof createSessions>;
