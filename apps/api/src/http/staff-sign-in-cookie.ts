import { parseCookie, stringifySetCookie } from 'cookie';
import type { Request, Response } from 'express';

const name = '__Host-staff-sign-in';
/** As long as an attempt can come back, in seconds. */
const lifetime = 10 * 60;

/** The secret of a browser that signs in at the identity provider. Lax: it must come along when the provider sends the browser back. */
export const staffSignInCookie = {
  of: (request: Request): string | undefined => parseCookie(request.headers.cookie ?? '')[name],

  give(secret: string, response: Response, maxAge = lifetime): void {
    response.append(
      'Set-Cookie',
      stringifySetCookie({
        name,
        value: secret,
        path: '/',
        secure: true,
        httpOnly: true,
        sameSite: 'lax',
        maxAge,
      }),
    );
  },
};
