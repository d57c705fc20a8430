import type { RequestHandler } from 'express';
import type { Metrics } from '../metrics/metrics.ts';

/**
 * Counts each request with the time until its answer ended. Only a route of ours is a label: what others ask for has no end.
 */
export const measureRequests =
  (metrics: Pick<Metrics, 'countRequest'>): RequestHandler =>
  (request, response, next) => {
    const since = performance.now();
    response.once('close', () => {
      const { path } = (request.route ?? {}) as { readonly path?: unknown };
      const route = typeof path === 'string' ? path : 'other';
      metrics.countRequest(
        { method: request.method, route, status: response.statusCode },
        performance.now() - since,
      );
    });
    next();
  };
