import type { Request } from 'express';
import { Refusal } from './problem.ts';

/**
 * Refuses what another site makes a browser send (CSRF). Browsers say where a request comes from in `Sec-Fetch-Site`,
 * older ones in `Origin`; a client that sends neither is no browser and has no cookie that was not given to it.
 */
export const requireSameOrigin = (request: Request, publicOrigin: string): void => {
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  if (site !== undefined && site !== 'same-origin' && site !== 'none') throw new Refusal('cross-site');
  if (origin !== undefined && origin !== publicOrigin) throw new Refusal('cross-site');
};
