import { randomBytes } from 'node:crypto';
import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { Viewer } from './org/viewer.ts';
import { packages } from './schema/packages.ts';
import type { Site } from './site.ts';
import type { BrowserSession, World } from './world.ts';

const cookieName = 'sid';

const sidOf = (request: Request): string => parseCookie(request.get('cookie') ?? '')[cookieName] ?? '';

/** Returns the session of this browser in Salesforce's own pages. */
export const signedIn = (request: Request, world: World): BrowserSession | undefined =>
  world.browsers.get(sidOf(request));

const setCookie = (response: Response, value: string, maxAge?: number): void => {
  response.append(
    'set-cookie',
    stringifySetCookie({
      name: cookieName,
      value,
      httpOnly: true,
      sameSite: 'lax',
      path: '/',
      ...(maxAge === undefined ? {} : { maxAge }),
    }),
  );
};

/** Starts a new session at each sign-in, so that a session id set before is useless (session fixation). */
export const signIn = (request: Request, response: Response, world: World, viewer: Viewer): void => {
  world.browsers.delete(sidOf(request));
  const sid = randomBytes(24).toString('base64url');
  world.browsers.set(sid, {
    org: viewer.org,
    user: viewer.user,
    formToken: randomBytes(18).toString('base64url'),
  });
  setCookie(response, sid);
};

export const signOut = (request: Request, response: Response, world: World): void => {
  world.browsers.delete(sidOf(request));
  setCookie(response, '', 0);
};

/** Returns a path of this site: the login page must not redirect to other sites. */
export const ownPath = (path: unknown): string =>
  typeof path === 'string' && /^\/(?![/\\])/.test(path) ? path : '/lightning/setup/SetupOneHome/home';

export const loginPath = (startUrl: string, hint?: string): string =>
  `/login?${new URLSearchParams({ ...(hint ? { un: hint } : {}), startURL: startUrl })}`;

/** Returns the session, or undefined after redirecting the browser to the login page, which returns to this address. */
export const requireSession = (
  request: Request,
  response: Response,
  site: Site,
): BrowserSession | undefined => {
  const session = signedIn(request, site.world());
  if (session) {
    packages.in(session.org).settle();
    return session;
  }
  response.redirect(loginPath(request.method === 'GET' ? request.originalUrl : '/'));
  return undefined;
};

/** Returns whether a form was sent by a page of this site: it has the session's token. */
export const isOwnForm = (request: Request, session: BrowserSession): boolean =>
  (request.body as Record<string, unknown> | undefined)?._CONFIRMATIONTOKEN === session.formToken;
