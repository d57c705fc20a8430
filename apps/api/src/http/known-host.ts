import type { RequestHandler } from 'express';
import { Refusal } from './problem.ts';

/** Answers only for the host of PUBLIC_URL, so that no other name (DNS rebinding, a forgotten alias) shows the product. */
export const knownHost =
  (publicUrl: URL): RequestHandler =>
  (request, _response, next) => {
    next(request.headers.host?.toLowerCase() === publicUrl.host ? undefined : new Refusal('unknown-host'));
  };
