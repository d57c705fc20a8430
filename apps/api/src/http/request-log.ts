import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, RequestHandler } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { redact } from './redact.ts';

/** Creates a logger of redacted JSON lines. */
export const createLog = (level: string, out: DestinationStream): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => out.write(redact(line)) },
  );

/** Returns the route instead of the address, because a link's path contains its token. */
const routeOf = (request: IncomingMessage): string => {
  const matched = (request as Partial<Request>).route as { path?: unknown } | undefined;
  if (typeof matched?.path === 'string') return matched.path;
  const path = (request as Partial<Request>).originalUrl?.split('?')[0] ?? '/';
  if (/^\/l\//.test(path)) return '/l/:token';
  return path
    .split('/')
    .slice(0, 6)
    .map((part) => (/^[A-Za-z.-]{0,30}$/.test(part) ? part : ':id'))
    .join('/');
};

/** Returns the setup that a route of ours is about. */
const setupOf = (request: IncomingMessage): { readonly setupId?: string } => {
  const { route, params } = request as Partial<Request>;
  const setupId = params?.id;
  return String(route?.path).startsWith('/api/setups/:id') && typeof setupId === 'string' ? { setupId } : {};
};

const fields = (request: IncomingMessage, response: ServerResponse, value: object) => ({
  method: request.method,
  route: routeOf(request),
  ...setupOf(request),
  status: response.statusCode,
  milliseconds: (value as { responseTime?: number }).responseTime,
});

/** Logs one line per request with allow-listed fields. Every response has the request's id in `X-Request-Id`. */
export const requestLog = (logger: Logger): RequestHandler =>
  pinoHttp<IncomingMessage, ServerResponse>({
    logger,
    // Always generated here: an id from outside could contain anything.
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    serializers: { req: () => undefined, res: () => undefined },
    // These requests come every few seconds and are not worth a line.
    autoLogging: { ignore: (request) => request.url === '/healthz' || request.url === '/readyz' },
    // 502 means that the org did not respond, which is not our error.
    customLogLevel: (_request, { statusCode }) =>
      statusCode < 500 ? 'info' : statusCode === 502 ? 'warn' : 'error',
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'answered',
    customSuccessObject: fields,
    customErrorObject: (request, response, _error, value: object) => fields(request, response, value),
  });
