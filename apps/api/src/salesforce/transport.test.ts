import { gzipSync } from 'node:zlib';
import { attestableReasons } from '@orgready/shared/document/verdict';
import { fetch } from 'undici';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type HostileServer, hostileAnswers, hugeBody, startHostile } from '../testing/hostile.ts';
import { expectNothingUncaught } from '../testing/uncaught.ts';
import type { CallRecord, OutgoingRequest } from './call.ts';
import { publicOnly } from './egress.ts';
import { salesforceHosts } from './hosts.ts';
import { openOrgSession } from './org-session.ts';
import { SalesforceRefusal } from './refusal.ts';
import { createTransport } from './transport.ts';

const token = '00D000000000001!AQEAQ.planted-token';
const secret = 'planted-consumer-secret';
let server: HostileServer;
let elsewhere: HostileServer;
beforeAll(async () => {
  server = await startHostile();
  elsewhere = await startHostile();
});
expectNothingUncaught();
afterAll(async () => {
  await server.close();
  await elsewhere.close();
});

const open = ({ until, ...bounds }: { call?: number; retryPause?: number; until?: AbortSignal } = {}) => {
  const calls: CallRecord[] = [];
  const transport = createTransport(
    salesforceHosts(server.url),
    (call) => calls.push(call),
    { call: 400, retryPause: 40, ...bounds },
    until && { until },
  );
  const session = openOrgSession(transport, {
    instanceUrl: server.url,
    accessToken: token,
    apiVersion: '66.0',
  });
  return { calls, transport, session };
};
const failureOf = async (promise: Promise<unknown>) => {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(SalesforceRefusal);
  return (error as SalesforceRefusal).failure;
};
const reasons = new Set([
  ...attestableReasons,
  'unreachable',
  'signed-out',
  'limit-low',
  'propagating',
  'fault',
]);
/** Hostile answers that never end: the deadline is waited for, and long enough however busy the machine is. */
const endless: ReadonlySet<string> = new Set(['silence', 'headers and then silence', 'a dripping body']);
const get: Omit<OutgoingRequest, 'url'> = { method: 'GET', headers: { authorization: `Bearer ${token}` } };

describe('T26: every operation of an org session', () => {
  type Session = ReturnType<typeof open>['session'];
  const operations = {
    get: (from: Session) => from.get('/services/data/v66.0/query?q=SELECT+Id+FROM+User'),
    composite: (from: Session) => from.composite('data', ['/services/data/v66.0/query?q=x']),
    listMetadata: (from: Session) => from.listMetadata(['ConnectedApp']),
    readMetadata: (from: Session) => from.readMetadata('ConnectedApp', ['A']),
  };
  const cases = Object.entries(hostileAnswers).flatMap(([name, answer]) =>
    Object.entries(operations).map(([operation, run]) => ({ name, answer, operation, run })),
  );

  it('is tried against every hostile answer', () => {
    expect(cases.length).toBeGreaterThan(120);
  });

  it.each(cases)(
    '$operation meets $name with a refusal or an answer, in few calls',
    async ({ name, answer, run }) => {
      server.answer(answer);
      const { session: fresh, calls } = open({ call: endless.has(name) ? 150 : 250 });
      const result = await run(fresh).then(
        (value) => ({ value }),
        (error: unknown) => ({ error }),
      );
      expect(server.received.length).toBeGreaterThan(0);
      expect(server.received.length).toBeLessThanOrEqual(2);
      expect(calls).toHaveLength(server.received.length);
      if ('error' in result) {
        expect(result.error).toBeInstanceOf(SalesforceRefusal);
        const { failure } = result.error as SalesforceRefusal;
        expect(reasons).toContain(failure.reason);
        expect(failure.code ?? '').toMatch(/^[A-Z0-9_]{0,80}$/);
        expect((failure.detail ?? '').length).toBeLessThanOrEqual(300);
      }
      expect(JSON.stringify(calls)).not.toContain('planted');
    },
  );

  it.each([
    ['an ended session', 'signed-out', 'INVALID_SESSION_ID'],
    ['no more requests', 'limit-low', 'REQUEST_LIMIT_EXCEEDED'],
    ['an API that is off', 'no-access', 'API_DISABLED_FOR_ORG'],
    ['no access', 'no-access', 'INSUFFICIENT_ACCESS'],
    ['an unknown type', 'not-readable-by-api', 'INVALID_TYPE'],
    ['a malformed query', 'fault', 'MALFORMED_QUERY'],
    ['503 with an endless Retry-After', 'unreachable', 'SERVER_UNAVAILABLE'],
    ['503 in HTML', 'unreachable', 'HTTP_503'],
    ['429', 'limit-low', 'REQUEST_LIMIT_EXCEEDED'],
    ['500', 'unreachable', 'UNKNOWN_EXCEPTION'],
    ['an org that is gone', 'unreachable', 'HTTP_420'],
    ['several errors', 'not-readable-by-api', 'INVALID_FIELD'],
    ['a code that is a word of JavaScript', 'fault', 'HTTP_400'],
    ['a code that is a novel', 'fault', 'HTTP_400'],
    ['a maintenance page', 'unreachable', 'NOT_AN_API_ANSWER'],
    ['nothing in 200', 'unreachable', 'NOT_AN_API_ANSWER'],
    ['a reset', 'unreachable', 'CONNECTION_LOST'],
    ['a cut body', 'unreachable', 'CONNECTION_LOST'],
    ['garbage', 'unreachable', 'CONNECTION_LOST'],
    ['bad gzip', 'unreachable', 'CONNECTION_LOST'],
    ['silence', 'unreachable', 'NO_ANSWER_IN_TIME'],
    ['headers and then silence', 'unreachable', 'NO_ANSWER_IN_TIME'],
    ['a dripping body', 'unreachable', 'NO_ANSWER_IN_TIME'],
  ])('calls %s by its name: %s, %s', async (name, reason, code) => {
    server.answer(hostileAnswers[name] ?? (() => undefined));
    // Time enough for whatever is answered at once, however busy the machine is.
    const deadline = endless.has(name) ? 150 : 3_000;
    expect(await failureOf(operations.get(open({ call: deadline }).session))).toMatchObject({ reason, code });
  });

  it('keeps what the first try came to when time runs out for the second', async () => {
    const busy = hostileAnswers['503 with a short Retry-After'];
    server.answer((request, response) => {
      if (server.received.length === 1) busy?.(request, response);
    });
    const { session: fresh, calls } = open({ call: 600 });
    expect(await failureOf(operations.get(fresh))).toMatchObject({
      reason: 'unreachable',
      code: 'SERVER_UNAVAILABLE',
    });
    expect(calls.map(({ error }) => error)).toEqual(['SERVER_UNAVAILABLE', 'NO_ANSWER_IN_TIME']);
  });

  it('keeps the token out of what is stored when an org repeats it', async () => {
    server.answer((_, response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      response.end(JSON.stringify([{ errorCode: 'MALFORMED_QUERY', message: `You sent ${token}` }]));
    });
    expect(await failureOf(operations.get(open().session))).toMatchObject({ detail: 'You sent [token]' });
  });

  it('never sends a JWT to SOAP, which does not take it', async () => {
    server.answer(() => undefined);
    const jwt = openOrgSession(open().transport, {
      instanceUrl: server.url,
      accessToken: 'eyJhbGciOiJub25l.eyJzdWIiOiJ4.c2ln',
      apiVersion: '66.0',
    });
    expect(await failureOf(jwt.listMetadata(['ConnectedApp']))).toMatchObject({
      reason: 'not-readable-by-api',
    });
    expect(server.received).toEqual([]);
  });
});

describe('T06, T07: the way to Salesforce', () => {
  it('does not follow a redirect: the token does not travel', async () => {
    elsewhere.answer((_, response) => void response.end());
    for (const status of [301, 302, 303, 307, 308]) {
      server.answer((_, response) => {
        response.writeHead(status, { location: `${elsewhere.url}/services/data/` }).end();
      });
      const { transport, calls } = open();
      expect(await failureOf(transport({ ...get, url: `${server.url}/services/data/` }))).toMatchObject({
        reason: 'unreachable',
        code: 'REDIRECTED',
      });
      expect(calls).toMatchObject([{ status, error: 'REDIRECTED' }]);
    }
    expect(elsewhere.received).toEqual([]);
  });

  it('sends nothing at all to a host that is not permitted, and lists no call', async () => {
    elsewhere.answer((_, response) => void response.end());
    const { transport, calls } = open();
    for (const url of [
      `${elsewhere.url}/services/data/`,
      'https://my.salesforce.com.evil.com/',
      'no address',
    ])
      expect(await failureOf(transport({ ...get, url }))).toMatchObject({ code: 'HOST_NOT_PERMITTED' });
    expect(elsewhere.received).toEqual([]);
    expect(calls).toEqual([]);
  });

  it('connects to no host outside the public internet, by name or by address, unless it is the own one', async () => {
    elsewhere.answer((_, response) => void response.end());
    const { port } = new URL(elsewhere.url);
    for (const host of ['localhost', '127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433'])
      await expect(fetch(`http://${host}:${port}/`, { dispatcher: publicOnly() })).rejects.toThrow();
    expect(elsewhere.received).toEqual([]);
  });

  it('cuts a body of 50 MB at 5 MB', async () => {
    server.answer(hugeBody(50_000_000));
    const { transport, calls } = open({ call: 10_000 });
    expect(await failureOf(transport({ ...get, url: `${server.url}/services/data/v66.0/` }))).toMatchObject({
      reason: 'fault',
      code: 'ANSWER_TOO_LARGE',
    });
    await expect.poll(() => server.sent(), { timeout: 5_000 }).toBeGreaterThan(0);
    expect(server.sent()).toBeLessThan(20_000_000);
    expect(calls).toHaveLength(1);
  });

  it('cuts at 5 MB what unfolds from a small body', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    expect(bomb.length).toBeLessThan(100_000);
    server.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      response.end(bomb);
    });
    const { transport } = open({ call: 10_000 });
    expect(await failureOf(transport({ ...get, url: `${server.url}/services/data/v66.0/` }))).toMatchObject({
      code: 'ANSWER_TOO_LARGE',
    });
  });

  it.each(['/services/data/', '/services/oauth2/token', '/id/00D000000000001/005000000000001'])(
    'cuts at 250 KB what is never as large: %s',
    async (path) => {
      server.answer(hugeBody(300_000));
      const { transport } = open({ call: 10_000 });
      expect(await failureOf(transport({ ...get, url: server.url + path }))).toMatchObject({
        code: 'ANSWER_TOO_LARGE',
      });
    },
  );

  const composite = (methods: readonly string[]): OutgoingRequest => ({
    method: 'POST',
    url: `${server.url}/services/data/v66.0/composite`,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      compositeRequest: methods.map((method, index) => ({ method, url: '/x', referenceId: `r${index}` })),
    }),
  });
  const form = (path: string): OutgoingRequest => ({
    method: 'POST',
    url: server.url + path,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: `client_secret=${secret}&code=planted-code&token=${encodeURIComponent(token)}`,
  });
  it.each([
    ['a GET', () => ({ ...get, url: `${server.url}/services/data/` }), 2],
    ['a composite of GETs', () => composite(['GET', 'GET']), 2],
    ['a composite with a write in it', () => composite(['GET', 'PATCH']), 1],
    ['an exchange of a code', () => form('/services/oauth2/token'), 1],
    ['a revocation', () => form('/services/oauth2/revoke'), 1],
    ['a DELETE', () => ({ ...get, method: 'DELETE', url: `${server.url}/services/data/v66.0/x` }), 1],
  ] as const)('tries %s as often as it is safe to', async (_, request, times) => {
    for (const name of ['503 with a short Retry-After', '429']) {
      server.answer(hostileAnswers[name] ?? (() => undefined));
      expect((await open().transport(request())).statusCode).toBeGreaterThanOrEqual(400);
      expect(server.received).toHaveLength(times);
    }
    server.answer((incoming) => void incoming.socket.resetAndDestroy());
    await failureOf(open({ call: 4_000 }).transport(request()));
    expect(server.received).toHaveLength(times);
  });

  it('gives the answer of the second try when the fault has passed', async () => {
    server.answer((_, response) => {
      const status = server.received.length === 1 ? 503 : 200;
      response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '0' }).end('[]');
    });
    const { transport, calls } = open();
    const answer = await transport({ ...get, url: `${server.url}/services/data/` });
    expect(answer).toMatchObject({ statusCode: 200, body: '[]' });
    expect(calls.map(({ status }) => status)).toEqual([503, 200]);
  });

  it('pauses before the second try, for an eighth of the longest pause at least', async () => {
    const times: number[] = [];
    server.answer((incoming) => {
      times.push(performance.now());
      incoming.socket.resetAndDestroy();
    });
    const { transport } = open({ call: 10_000, retryPause: 400 });
    await failureOf(transport({ ...get, url: `${server.url}/services/data/` }));
    const [first = 0, second = 0] = times;
    // Timers may fire a millisecond early.
    expect(second - first).toBeGreaterThanOrEqual(400 / 8 - 1);
  });

  it('does not try again where Salesforce asks for more patience than a reader has', async () => {
    server.answer(hostileAnswers['503 with an endless Retry-After'] ?? (() => undefined));
    expect((await open().transport({ ...get, url: `${server.url}/services/data/` })).statusCode).toBe(503);
    expect(server.received).toHaveLength(1);
  });

  it('T28: gives a call its time by a clock that only goes forward, however the time of day jumps', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      for (const hours of [-24, 24]) {
        server.answer((_, response) => {
          vi.setSystemTime(Date.now() + hours * 3_600_000);
          const isFirst = server.received.length === 1;
          response
            .writeHead(isFirst ? 503 : 200, { 'content-type': 'application/json', 'retry-after': '0' })
            .end('[]');
        });
        const { transport } = open({ call: 3_000 });
        expect((await transport({ ...get, url: `${server.url}/services/data/` })).statusCode).toBe(200);
        expect(server.received).toHaveLength(2);
      }
    } finally {
      vi.useRealTimers();
    }
  });

  it('sends and lists nothing more once the time for everything is over', async () => {
    server.answer((_, response) => void response.writeHead(200).end());
    const { transport, calls } = open({ until: AbortSignal.abort() });
    expect(await failureOf(transport({ ...get, url: `${server.url}/services/data/` }))).toMatchObject({
      reason: 'unreachable',
      code: 'NO_ANSWER_IN_TIME',
    });
    expect(server.received).toEqual([]);
    expect(calls).toEqual([]);
  });

  it('lists what was asked in words, and never a token, a secret, a code or a person', async () => {
    server.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ compositeResponse: [], error: 'none', records: [] }));
    });
    const { transport, session, calls } = open();
    await transport(form('/services/oauth2/token'));
    await transport({ ...get, url: `${server.url}/id/00D000000000001AAA/005000000000001AAA` });
    await session.get(`/services/data/v66.0/query?q=${encodeURIComponent('SELECT Id FROM User')}`);
    await session.get('/services/data/v66.0/query/01gplanted-2000');
    await failureOf(session.composite('tooling', ['/services/data/v66.0/tooling/query?q=SELECT+Id+FROM+A']));
    await failureOf(session.readMetadata('ConnectedApp', ['Mine', 'Yours']));
    await failureOf(session.listMetadata(['ConnectedApp']));
    expect(calls.map(({ asked, counted }) => [...asked, counted])).toEqual([
      ['/services/oauth2/token', false],
      ['/id/…/…', false],
      ['SELECT Id FROM User', true],
      ['/query/…', true],
      ['SELECT Id FROM A', true],
      ['readMetadata ConnectedApp: Mine, Yours', true],
      ['listMetadata ConnectedApp', true],
    ]);
    const listed = JSON.stringify(
      calls.map(({ path, ...rest }) => ({ ...rest, path: path.replace('01gplanted', '') })),
    );
    for (const planted of ['planted', token, '00D000000000001', '005000000000001'])
      expect(listed).not.toContain(planted);
    expect(server.received.every(({ url }) => !url.includes('AQEAQ'))).toBe(true);
  });
});
