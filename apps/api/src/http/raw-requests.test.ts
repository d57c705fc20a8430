import { once } from 'node:events';
import { request as rawRequest } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, request } from '../testing/browser.ts';
import { listen, startServer, stopListening, type TestServer } from '../testing/server.ts';
import { createHttpServer } from './server.ts';

/** Sends bytes as they are, and returns all that comes back until the other end closes. */
const exchange = async (port: number, ...parts: readonly string[]): Promise<string> => {
  const socket = connect(port, 'localhost');
  let answer = '';
  socket.on('data', (chunk) => {
    answer += String(chunk);
  });
  socket.on('error', () => undefined);
  for (const part of parts) socket.write(part);
  await once(socket, 'close');
  return answer;
};
const statusOf = (answer: string): string => answer.split(' ')[1] ?? '';
const countOf = (answer: string): number => answer.match(/HTTP\/1\.1 /g)?.length ?? 0;

describe('T24: a server meets', () => {
  const handled: string[] = [];
  const server = createHttpServer(
    (incoming, response) => {
      handled.push(`${incoming.method} ${incoming.url}`);
      incoming.resume();
      response.end('done');
    },
    25_000,
    { headersTimeout: 150, requestTimeout: 300, connectionsCheckingInterval: 50 },
  );
  let port: number;
  beforeAll(async () => {
    server.listen(0, 'localhost');
    await once(server, 'listening');
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  it.each([
    [
      'both a length and chunks',
      'Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n',
    ],
    ['two lengths', 'Content-Length: 4\r\nContent-Length: 8\r\n\r\nabcdefgh'],
    ['a coding that is none', 'Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n'],
    ['a header that is folded', 'X-One: a\r\n Content-Length: 50\r\n\r\n'],
    ['a space before the colon', 'Content-Length : 4\r\n\r\nabcd'],
  ])('%s with a refusal, and reads no second request out of it', async (_, rest) => {
    handled.length = 0;
    const answer = await exchange(
      port,
      `POST /first HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${rest}`,
    );
    expect(handled.filter((one) => one.includes('smuggled'))).toEqual([]);
    expect(countOf(answer)).toBe(1);
    expect(statusOf(answer)).toBe('400');
  });

  it('headers that are too long with a refusal', async () => {
    const long = `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`;
    expect(statusOf(await exchange(port, long))).toBe('431');
  });

  it.each([
    ['headers that never end', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow:'],
    [
      'a body that never comes',
      'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\nExpect: 100-continue\r\n',
    ],
  ])('%s with patience that ends', async (_, beginning) => {
    handled.length = 0;
    expect(statusOf(await exchange(port, beginning))).toBe('408');
    expect(handled).toEqual([]);
  });
});

describe('T23: what a request says about itself', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  const guess = (to: TestServer, forwarded: string) =>
    request(openBrowser(to), to, 'claimLink', {
      raw: JSON.stringify({ token: 'guess' }),
      headers: { 'x-forwarded-for': forwarded, 'x-real-ip': forwarded, forwarded: `for=${forwarded}` },
    });
  const statusesOf = async (to: TestServer, addressOf: (nth: number) => string) => {
    const statuses: number[] = [];
    for (let nth = 0; nth < 21; nth += 1) statuses.push((await guess(to, addressOf(nth))).status);
    return statuses;
  };

  it('gives it no other address where no proxy is trusted: its guesses are counted together', async () => {
    expect((await statusesOf(server, (nth) => `192.0.2.${nth}`)).at(-1)).toBe(429);
  });

  it('counts behind one proxy the address that the proxy saw, not those that came with the request', async () => {
    const behind = await startServer({ trustProxy: 1 });
    const forged = await statusesOf(behind, (nth) => `198.51.100.${nth}, 192.0.2.7`);
    expect(forged.at(-1)).toBe(429);
    expect((await guess(behind, '192.0.2.7, 192.0.2.8')).status).toBe(404);
    await behind.close();
  });

  it('decides nothing about the host, the scheme or the method', async () => {
    const answer = await fetch(`${server.origin}/api/setups`, {
      headers: {
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'x-http-method-override': 'POST',
        origin: 'https://evil.example',
      },
    });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('strict-transport-security')).toBeNull();
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(JSON.stringify([...answer.headers])).not.toContain('evil.example');
  });
});

describe('every answer', () => {
  it('demands TLS for two years, of subdomains too, where the product is reached by TLS', async () => {
    const own = await listen();
    const server = await startServer({ listener: { http: own.http, origin: 'https://setup.example.com' } });
    const headersOf = (path: string) =>
      new Promise<Record<string, unknown>>((resolve, reject) => {
        rawRequest(own.origin + path, { headers: { host: 'setup.example.com' } }, (response) => {
          response.resume();
          resolve(response.headers);
        })
          .on('error', reject)
          .end();
      });
    for (const path of ['/', '/api/setups', '/healthz', '/assets/gone.js'])
      expect((await headersOf(path))['strict-transport-security']).toBe(
        'max-age=63072000; includeSubDomains',
      );
    await server.close();
    await stopListening(own);
  });

  it('is of the kind that it names, in UTF-8, and TRACE and its like get none', async () => {
    const server = await startServer();
    for (const [path, type] of [
      ['/', 'text/html; charset=utf-8'],
      ['/healthz', 'text/plain; charset=utf-8'],
      ['/api/setups', 'application/problem+json; charset=utf-8'],
      ['/assets/gone.js', 'application/problem+json; charset=utf-8'],
    ] as const)
      expect([path, (await fetch(server.origin + path)).headers.get('content-type')]).toEqual([path, type]);
    const { port } = new URL(server.origin);
    for (const path of ['/', '/api/setups', '/oauth/callback'])
      for (const method of ['TRACE', 'TRACK', 'CONNECT']) {
        const answer = await exchange(
          Number(port),
          `${method} ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nX-Planted: mirror\r\nConnection: close\r\n\r\n`,
        );
        expect([method, path, statusOf(answer).slice(0, 1)]).not.toEqual([method, path, '2']);
        expect(answer).not.toContain('mirror');
      }
    await server.close();
  });
});
