import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers as a test tells it, and remembers what it was sent. */
export interface HostileServer {
  readonly url: string;
  readonly received: {
    readonly method: string;
    readonly url: string;
    readonly authorization: string | null;
  }[];
  /** Bytes handed to the network so far. */
  sent(): number;
  answer(by: (request: IncomingMessage, response: ServerResponse) => void): void;
  close(): Promise<void>;
}

export const startHostile = async (): Promise<HostileServer> => {
  let answer: (request: IncomingMessage, response: ServerResponse) => void = (_, response) =>
    void response.end();
  let before = 0;
  const received: { method: string; url: string; authorization: string | null }[] = [];
  const server = createServer((request, response) => {
    received.push({
      method: request.method ?? '',
      url: request.url ?? '',
      authorization: request.headers.authorization ?? null,
    });
    request.resume();
    response.on('error', () => undefined);
    request.on('error', () => undefined);
    answer(request, response);
  });
  server.on('connection', (socket) => {
    socket.on('error', () => undefined);
    socket.on('close', () => {
      before += socket.bytesWritten;
    });
  });
  server.on('clientError', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    sent: () => before,
    answer: (by) => {
      answer = by;
      received.length = 0;
      before = 0;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const json = (status: number, body: unknown, headers: Record<string, string> = {}) => {
  return (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
};
const html = (status: number) => (_: IncomingMessage, response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'text/html' });
  response.end('<!DOCTYPE html><html><body><h1>Down for maintenance</h1></body></html>');
};
const refused = (status: number, errorCode: string, headers: Record<string, string> = {}) =>
  json(status, [{ errorCode, message: `${errorCode}: in Salesforce’s words` }], headers);

/** Everything that Salesforce, or something in its place, may do instead of answering. */
export const hostileAnswers: Readonly<
  Record<string, (request: IncomingMessage, response: ServerResponse) => void>
> = {
  'an ended session': refused(401, 'INVALID_SESSION_ID'),
  'no more requests': refused(403, 'REQUEST_LIMIT_EXCEEDED'),
  'an API that is off': refused(403, 'API_DISABLED_FOR_ORG'),
  'no access': refused(403, 'INSUFFICIENT_ACCESS'),
  'an unknown type': refused(400, 'INVALID_TYPE'),
  'a malformed query': refused(400, 'MALFORMED_QUERY'),
  'a lock': refused(400, 'UNABLE_TO_LOCK_ROW'),
  '503 with a short Retry-After': refused(503, 'SERVER_UNAVAILABLE', { 'retry-after': '0' }),
  '503 with an endless Retry-After': refused(503, 'SERVER_UNAVAILABLE', { 'retry-after': '86400' }),
  '503 in HTML': html(503),
  '429': refused(429, 'REQUEST_LIMIT_EXCEEDED', { 'retry-after': '0' }),
  '500': refused(500, 'UNKNOWN_EXCEPTION'),
  '502 in HTML': html(502),
  'an org that is gone': html(420),
  'several errors': json(400, [
    { errorCode: 'INVALID_FIELD', message: 'one' },
    { errorCode: 'INVALID_TYPE', message: 'two' },
  ]),
  'a code that is a word of JavaScript': refused(400, 'constructor'),
  'a code that is a novel': refused(400, 'X'.repeat(100_000)),
  'an error that is null': json(400, 'null'),
  'an error of nulls': json(400, [{ errorCode: null, message: null }]),
  'an error without a body': (_, response) => void response.writeHead(500).end(),
  'a maintenance page': html(200),
  'nothing in 200': json(200, ''),
  '204': (_, response) => void response.writeHead(204).end(),
  'wrong JSON': json(200, { unexpected: ['shape'], totalSize: 'many' }),
  'a string': json(200, '"words"'),
  null: json(200, 'null'),
  'nulls where values belong': json(200, {
    records: [null],
    done: null,
    compositeResponse: [null],
    totalSize: null,
  }),
  'JSON cut in half by Salesforce': json(200, '{"records":['),
  'a hostile next page': json(200, { done: false, records: [], nextRecordsUrl: 'https://evil.example/x' }),
  'a reset': (request) => void request.socket.resetAndDestroy(),
  'a closed connection': (request) => void request.socket.destroy(),
  'a cut body': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '4096' });
    response.write('{"records":[', () => response.destroy());
  },
  'a cut chunk': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"records":[', () => response.socket?.resetAndDestroy());
  },
  garbage: (request) => void request.socket.end('\u0000\u0001\u0002 this is not HTTP\r\n\r\n'),
  'bad headers': (request) => void request.socket.end('HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nx'),
  'endless headers': (request) =>
    void request.socket.end(`HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(1_000_000)}\r\n\r\n`),
  'bad gzip': json(200, 'this is not gzip', { 'content-encoding': 'gzip' }),
  silence: () => undefined,
  'headers and then silence': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.flushHeaders();
  },
  'a dripping body': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  },
};

/** Spaces inside an array, as fast as the reader takes them. */
export const hugeBody = (bytes: number) => (_: IncomingMessage, response: ServerResponse) => {
  const chunk = Buffer.alloc(65_536, ' ');
  let left = Math.ceil(bytes / chunk.length);
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('[');
  const more = (): void => {
    while (left > 0 && !response.destroyed) {
      left -= 1;
      if (!response.write(chunk)) return void response.once('drain', more);
    }
    response.end(']');
  };
  more();
};
