import compression from 'compression';
import type { RequestHandler } from 'express';

/**
 * Compresses pages and responses to reads. Responses to changes are not compressed: they can contain a new link, and
 * a secret must not be compressed together with text that somebody else chose. Event streams send `no-transform`.
 */
export const compressed: RequestHandler = compression({
  filter: (request, response) =>
    (request.method === 'GET' || request.method === 'HEAD') && compression.filter(request, response),
});
