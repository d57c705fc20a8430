import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, RequestHandler } from 'express';
import { type DestinationStream, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';
import { redact } from './redact.ts';

/** JSON lines, redacted. */
export const createLog = (level: string, out: DestinationStream): Logger =>
  pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    { write: (line) => out.write(redact(line)) },
  );

/** The route, never the address: a link's token is part of its path. */
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

const fields = (request: IncomingMessage, response: ServerResponse, value: object) => ({
  method: request.method,
  route: routeOf(request),
  status: response.statusCode,
  milliseconds: (value as { responseTime?: number }).responseTime,
});

/** One line a request with allow-listed fields; its id is in every answer as `X-Request-Id`. */
export const requestLog = (logger: Logger): RequestHandler =>
  pinoHttp<IncomingMessage, ServerResponse>({
    logger,
    // The server's own, always: an id from outside could be anything.
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    serializers: { req: () => undefined, res: () => undefined },
    // Asked every few seconds, and of interest to nobody.
    autoLogging: { ignore: (request) => request.url === '/healthz' || request.url === '/readyz' },
    // 502: the org did not answer, which is no fault of ours.
    customLogLevel: (_request, { statusCode }) =>
      statusCode < 500 ? 'info' : statusCode === 502 ? 'warn' : 'error',
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'answered',
    customSuccessObject: fields,
    customErrorObject: (request, response, _error, value: object) => fields(request, response, value),
  });
