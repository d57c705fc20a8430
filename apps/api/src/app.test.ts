import { request as rawRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newCustomer, newSetup, newSetupByApi, openBrowser, openStaff, request } from './testing/browser.ts';
import { sampleBlueprint, sampleParams } from './testing/integration.ts';
import { startServer, type TestServer } from './testing/server.ts';

describe('the HTTP surface', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer();
  });
  afterAll(() => server.close());
  const get = (path: string, init?: RequestInit) => fetch(server.origin + path, init);
  /** `fetch` does not let the host be chosen. */
  const statusFor = (host: string, path: string): Promise<number | undefined> =>
    new Promise((resolve, reject) => {
      rawRequest(server.origin + path, { headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });

  it('sends the same protection with pages, files, answers and refusals', async () => {
    for (const path of ['/', '/l/some-token', '/api/setups', '/api/nothing', '/healthz']) {
      const { headers } = await get(path);
      expect(headers.get('content-security-policy')).toBe(
        "default-src 'none';script-src 'self';style-src 'self';connect-src 'self';img-src 'self';font-src 'none';" +
          "form-action 'self';base-uri 'none';frame-ancestors 'none';trusted-types 'none';require-trusted-types-for 'script'",
      );
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('x-robots-tag')).toContain('noindex');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-powered-by')).toBeNull();
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  it('lets nobody store an answer of the API', async () => {
    expect((await get('/api/setups')).headers.get('cache-control')).toBe('no-store');
  });

  it('compresses what is read, and no answer to a change', async () => {
    const browser = openStaff(server);
    const encodingOf = async (path: string, init: RequestInit = {}) => {
      const answer = await browser.send(server.origin + path, {
        ...init,
        headers: { 'accept-encoding': 'gzip', 'content-type': 'application/json', origin: server.origin },
      });
      expect(answer.ok, path).toBe(true);
      return answer.headers.get('content-encoding');
    };
    for (let count = 0; count < 8; count += 1) await newSetup(server);
    expect(await encodingOf('/api/setups')).toBe('gzip');
    const objects = Array.from({ length: 60 }, (_, index) => ({
      name: `Object_${index}__c`,
      access: 'read',
      fields: [],
    }));
    const body = JSON.stringify({
      ...sampleBlueprint,
      params: { ...sampleParams, objects },
      consumerSecret: null,
    });
    expect(await encodingOf('/api/blueprints', { method: 'POST', body })).toBeNull();
  });

  it('gives the pages for every address of theirs, and files for ever', async () => {
    for (const path of ['/', '/l/some-token', '/setups/1/steps/connect']) {
      const page = await get(path);
      expect(page.status).toBe(200);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(await page.text()).toContain('<title>Page</title>');
    }
    // A setup's document is asked for along with the scripts that show it.
    const preload = (path: string) => `<${path}>; rel=preload; as=fetch; crossorigin=anonymous`;
    const linkOf = async (path: string) => (await get(path)).headers.get('link');
    expect(await linkOf('/setups/1')).toBe(preload('/api/setups/1'));
    expect(await linkOf('/setups/1/calls')).toBe(preload('/api/setups/1'));
    expect(await linkOf('/setups/1/steps/connect')).toBe(
      `${preload('/api/setups/1')}, ${preload('/api/setups/1/steps/connect')}`,
    );
    expect((await get('/l/some-token')).headers.get('link')).toBeNull();
    expect((await get('/setups/a%3E%2C<x>/steps')).headers.get('link')).toBeNull();
    expect(await (await get('/.git/config')).text()).toBe(await (await get('/')).text());
    const file = await get('/assets/index-a1b2c3.css');
    expect(file.headers.get('cache-control')).toBe('public,max-age=31536000,immutable');
    for (const path of [
      '/assets/gone.js',
      '/favicon-gone.svg',
      '/assets/',
      '/.env',
      '/../package.json',
      '/%2e%2e%2fapp.ts',
    ]) {
      expect((await get(path)).status).toBe(404);
    }
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  it('says in a plain sentence that the pages are not built', async () => {
    const unbuilt = await startServer({ webRoot: '/no/such/folder' });
    const page = await fetch(unbuilt.origin);
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('not built yet');
    await unbuilt.close();
  });

  it('answers for no other host, except for its health', async () => {
    expect(await statusFor('evil.example', '/api/setups')).toBe(421);
    expect(await statusFor('evil.example', '/')).toBe(421);
    expect(await statusFor('10.0.0.7', '/healthz')).toBe(200);
  });

  it('is ready until it stops, and then asks connections to end', async () => {
    const stopping = await startServer();
    expect((await fetch(`${stopping.origin}/readyz`)).status).toBe(200);
    stopping.stopBeingReady();
    const after = await fetch(`${stopping.origin}/readyz`);
    expect(after.status).toBe(503);
    expect(after.headers.get('connection')).toBe('close');
    expect((await fetch(`${stopping.origin}/healthz`)).status).toBe(200);
    await stopping.close();
  });

  it('refuses with a problem document that has the number of the request', async () => {
    const unknown = await get('/api/no-such-thing');
    expect(unknown.headers.get('content-type')).toContain('application/problem+json');
    expect(await unknown.json()).toEqual({
      type: 'about:blank',
      title: 'There is nothing here.',
      status: 404,
      code: 'not-found',
      retryable: false,
      requestId: unknown.headers.get('x-request-id'),
    });
    expect((await get('/api/setups', { method: 'PURGE' })).status).toBe(405);
    expect((await get('/api/links/preview')).status).toBe(405);
    expect((await get('/api/setups/%ff/calls')).status).toBe(404);
  });

  it('tells nothing of its own faults, and logs them under the number it tells', async () => {
    const broken = await startServer();
    broken.storage.setupRows.page = () => Promise.reject(new Error('secret detail'));
    const { text, status, response } = await request(openStaff(broken), broken, 'listSetups');
    expect(status).toBe(500);
    expect(text).not.toContain('secret detail');
    const requestId = response.headers.get('x-request-id') ?? 'none';
    const lines = broken.logged.filter((line) => line.includes(requestId));
    expect(lines.some((line) => line.includes('secret detail') && line.includes('"stack"'))).toBe(true);
    await broken.close();
  });

  it('says that it is unavailable, not broken, when its database is', async () => {
    const full = await startServer();
    full.storage.setupRows.page = () =>
      Promise.reject(
        Object.assign(new Error('database or disk is full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 }),
      );
    expect(await request(openStaff(full), full, 'listSetups')).toMatchObject({
      status: 503,
      code: 'unavailable',
    });
    await full.close();
  });

  it('logs with a request the setup that it is about', async () => {
    const { token, setupId } = await newSetup(server);
    const browser = openBrowser(server);
    await browser.call('claimLink', { body: { token } });
    const { response } = await request(browser, server, 'getSetup', { params: { id: setupId } });
    const requestId = response.headers.get('x-request-id') ?? 'none';
    const line = server.logged.find((one) => one.includes(requestId) && one.includes('"milliseconds"'));
    expect(JSON.parse(line ?? '{}')).toMatchObject({ route: '/api/setups/:id', setupId, status: 200 });
  });

  it('logs what it refuses, each in a line of JSON with its time in UTC, whatever was sent', async () => {
    const { setupId } = await newSetup(server);
    const other = await newCustomer(server);
    const params = { id: setupId };
    const forged = '\r\n{"level":60,"msg":"forged"}';
    const refused = [
      await request(openBrowser(server, { authorization: 'Bearer wrong' }), server, 'listSetups'),
      await request(other.browser, server, 'getSetup', { params }),
      await request(other.browser, server, 'endSession', { headers: { 'sec-fetch-site': 'cross-site' } }),
      await request(openBrowser(server), server, 'claimLink', { raw: JSON.stringify({ token: forged }) }),
    ];
    const path = `/api/setups/${encodeURIComponent(forged)}`;
    await fetch(server.origin + path, { headers: { 'user-agent': 'x' } });
    expect(refused.map(({ status }) => status)).toEqual([401, 403, 403, 404]);
    for (const { response, status } of refused) {
      const line = server.logged.find((one) => one.includes(response.headers.get('x-request-id') ?? 'none'));
      const { time, ...fields } = JSON.parse(line ?? '{}') as Record<string, unknown>;
      expect(fields).toMatchObject({
        method: expect.any(String),
        route: expect.stringMatching(/^\/api\//),
        status,
      });
      expect(time).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    }
    for (const line of server.logged) {
      expect(line.trimEnd()).not.toMatch(/[\r\n]/);
      expect(JSON.parse(line)).not.toMatchObject({ msg: 'forged' });
    }
  });

  it('T13: logs routes, never tokens, keys, cookies, bodies or addresses of links', async () => {
    const { token, setupId } = await newSetupByApi(server);
    const browser = openBrowser(server);
    await browser.send(`${server.origin}/l/${token}?from=mail`);
    await browser.call('claimLink', { body: { token } });
    await browser.call('answerQuestion', {
      params: { id: setupId, question: 'environment' },
      body: { answer: 'production' },
    });
    await fetch(`${server.origin}/00D000000000001!AQEAQ.secret`);
    server.deps.log.info(
      { oops: 'Bearer abcdef', url: `x 00D000000000001AAA!AQEAQ.se_cret` },
      `see /l/${token}`,
    );
    const log = server.logged.join('');
    expect(log).toContain('"route":"/l/:token"');
    expect(log).toContain('"route":"/api/setups/:id/answers/:question"');
    for (const secret of [
      token,
      browser.cookie('__Host-sid') ?? 'none',
      'AQEAQ',
      'abcdef',
      'from=mail',
      'Acme',
    ]) {
      expect(log).not.toContain(secret);
    }
  });
});
