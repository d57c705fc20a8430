import { describe, expect, test, vi } from 'vitest';
import { admin } from '../testing/orgs.ts';
import { createCaller, ordinary, startForTests } from '../testing/running.ts';
import type { Fault } from './faults.ts';

const simulator = startForTests();
const path = '/services/data/v66.0/sobjects';

/** Sends one call with a fault. */
const under = async (kind: Fault['kind']) => {
  const { token } = createCaller(simulator());
  simulator().faults([{ kind, path: '/sobjects$', count: 1 }]);
  return fetch(simulator().url + path, {
    headers: { authorization: `Bearer ${token}` },
    redirect: 'manual',
    signal: AbortSignal.timeout(300),
  });
};

describe('faults', () => {
  test.each([
    ['503', 503, 'text/html'],
    ['500', 500, 'application/json'],
    ['429', 429, 'application/json'],
    ['expired-session', 401, 'application/json'],
    ['request-limit', 403, 'application/json'],
    ['html', 200, 'text/html'],
    ['empty', 200, 'application/json'],
    ['garbage', 200, 'application/json'],
    ['redirect', 302, null],
  ] as const)('%s answers %d', async (kind, status, type) => {
    const response = await under(kind);
    expect(response.status).toBe(status);
    if (type) expect(response.headers.get('content-type')).toContain(type);
  });

  test('hang, reset and truncated return no complete answer', async () => {
    await expect(under('hang')).rejects.toThrow();
    await expect(under('reset')).rejects.toThrow();
    const response = await under('truncated');
    await expect(response.text()).rejects.toThrow();
  });

  test('huge streams fifty megabytes to a client that reads them', async () => {
    const { token } = createCaller(simulator());
    simulator().faults([{ kind: 'huge', path: '/sobjects$', count: 1 }]);
    const response = await fetch(simulator().url + path, { headers: { authorization: `Bearer ${token}` } });
    let bytes = 0;
    for await (const chunk of response.body ?? []) bytes += chunk.length;
    expect(bytes).toBeGreaterThan(50_000_000);
  });

  test('occur as often as requested, on matching paths, and not after a reset', async () => {
    const { rest } = createCaller(simulator());
    simulator().faults([{ kind: '500', path: '^/services/data/v66\\.0/sobjects$', count: 2 }]);
    const statuses = [];
    for (const one of ['/limits', '/sobjects', '/sobjects', '/sobjects'])
      statuses.push((await rest(one)).status);
    expect(statuses).toEqual([200, 500, 500, 200]);
  });

  test('answer SOAP requests with SOAP faults', async () => {
    const { soap } = createCaller(simulator());
    simulator().faults([{ kind: 'expired-session', path: '/Soap/', count: 1 }]);
    expect((await soap('<describeMetadata/>')).body).toContain(
      '<faultcode>sf:INVALID_SESSION_ID</faultcode>',
    );
  });
});

describe('a latency', () => {
  test('delays every answer, and those that wait are sent once it changes', async () => {
    const ask = () => fetch(simulator().url + path).then(({ status }) => status);
    const answered: number[] = [];
    simulator().latency(60_000);
    const asked = [ask(), ask()];
    for (const each of asked) void each.then((status) => answered.push(status));
    await vi.waitFor(() => expect(simulator().calls()).toHaveLength(2));
    expect(answered).toEqual([]);
    simulator().latency(0);
    expect(await Promise.all(asked)).toEqual([401, 401]);
    expect(await ask()).toBe(401);
  });
});

describe('/__simulator', () => {
  const post = async (name: string, body: unknown) => {
    const response = await fetch(`${simulator().url}/__simulator/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as Record<string, string> };
  };

  test('issues tokens, sets faults, and lists the calls', async () => {
    const { body } = await post('token', { username: admin, scopes: ['api'] });
    expect(body).toMatchObject({
      instance_url: simulator().url,
      access_token: expect.stringMatching(/^00D\w{12}!\S+$/),
    });
    await post('faults', [{ kind: '503', path: '/sobjects', count: 1 }]);
    await fetch(simulator().url + path, { headers: { authorization: `OAuth ${body.access_token}` } });
    const calls = await fetch(`${simulator().url}/__simulator/calls`);
    expect(await calls.json()).toEqual([{ method: 'GET', path, soql: [], status: 503, counted: false }]);
  });

  test('resets to a scenario, with other callbacks if requested', async () => {
    const name = ordinary.scenario;
    expect((await post('reset', { scenario: name, callbackUrls: ['http://127.0.0.1:1/cb'] })).status).toBe(
      200,
    );
    expect(simulator().scenario).toBe(name);
    expect(simulator().calls()).toEqual([]);
    expect(await post('reset', { scenario: 'no/such' })).toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('There is no scenario "no/such"') },
    });
    expect(simulator().scenario).toBe(name);
  });

  test('refuses invalid requests', async () => {
    expect((await post('faults', [{ kind: 'flood', path: '(', count: 0 }])).status).toBe(400);
    expect((await post('token', { username: 'nobody' })).status).toBe(400);
    expect((await post('latency', { ms: -1 })).status).toBe(400);
    expect((await post('nothing', {})).status).toBe(404);
  });
});
