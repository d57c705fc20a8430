import { context, propagation, SpanKind } from '@opentelemetry/api';
import type { RequestHandler } from 'express';
import { failSpan, startSpan, withinSpan } from './span.ts';

/**
 * Records each request as a span, by the semantic conventions of HTTP servers. The route stands for the address: a link's path
 * contains its token, and others the ids of customers' orgs.
 */
export const traceRequests: RequestHandler = (request, response, next) => {
  context.with(propagation.extract(context.active(), request.headers), () => {
    const { method } = request;
    const span = startSpan(method, SpanKind.SERVER, {
      'http.request.method': method,
      'url.scheme': request.protocol,
      'network.protocol.version': request.httpVersion,
      'orgready.request.id': String(request.id),
    });
    response.once('close', () => {
      const { path } = (request.route ?? {}) as { readonly path?: unknown };
      if (typeof path === 'string') {
        span.updateName(`${method} ${path}`);
        span.setAttribute('http.route', path);
      }
      span.setAttribute('http.response.status_code', response.statusCode);
      if (response.statusCode >= 500) failSpan(span, String(response.statusCode));
      span.end();
    });
    withinSpan(span, next);
  });
};
