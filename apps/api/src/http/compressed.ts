import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * Pages and what is read are sent compressed. What answers a change is not: a new link stands in such answers, and beside
 * a secret nothing may be squeezed that somebody else chose. Event streams say `no-transform`.
 */
export const compressed: RequestHandler = compression({
  filter: (request, response) =>
    (request.method === 'GET' || request.method === 'HEAD') && compression.filter(request, response),
});
