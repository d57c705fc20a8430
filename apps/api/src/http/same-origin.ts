import type { Request } from 'express';
import { Refusal } from './problem.ts';

/**
 * Refuses requests that another site makes a browser send (CSRF). Browsers send the origin in `Sec-Fetch-Site`, older
 * ones in `Origin`; a client that sends neither is not a browser and has no cookies but those it was given.
 */
export const requireSameOrigin = (request: Request, ownOrigin: string | undefined): void => {
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal('cross-site');
  if (origin !== undefined && origin !== ownOrigin) throw new Refusal('cross-site');
};
