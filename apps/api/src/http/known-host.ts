import type { RequestHandler } from 'express';
import { Refusal } from './problem.ts';

/**
 * Serves only the host of PUBLIC_URL, so that the product cannot be reached by another name (DNS rebinding, a
 * forgotten alias).
 */
export const knownHost =
  (publicUrl: URL): RequestHandler =>
  (request, _response, next) => {
    next(request.headers.host?.toLowerCase() === publicUrl.host ? undefined : new Refusal('unknown-host'));
  };
