import type { Endpoint } from '@orgready/shared/contract/endpoint';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EndpointName, newCustomer, openStaff, request } from '../testing/browser.ts';
import { staffKey, startServer, type TestServer } from '../testing/server.ts';
import { giveSession, newPerson } from '../testing/staff.ts';

const writing = (Object.keys(endpoints) as EndpointName[]).filter((name) => endpoints[name].method !== 'GET');

describe('T14: a request that changes something', () => {
  let server: TestServer;
  let customer: Awaited<ReturnType<typeof newCustomer>>;
  beforeAll(async () => {
    server = await startServer();
    customer = await newCustomer(server);
    await giveSession(server, customer.browser, await newPerson(server, 'owner'));
  });
  afterAll(() => server.close());

  const send = (name: EndpointName, headers: Record<string, string>, raw = '{}') =>
    request(customer.browser, server, name, {
      params: { id: customer.setupId },
      headers,
      ...((endpoints[name] as Endpoint).body ? { raw } : {}),
    });

  it.each(writing)('%s is refused when another site makes the browser send it', async (name) => {
    for (const site of ['cross-site', 'same-site', 'nonsense']) {
      expect((await send(name, { 'sec-fetch-site': site })).code).toBe('cross-site');
    }
    for (const origin of ['https://evil.example', 'null', server.origin.replace('http:', 'https:')]) {
      expect((await send(name, { origin })).code).toBe('cross-site');
      expect((await send(name, { origin, 'sec-fetch-site': 'same-origin' })).code).toBe('cross-site');
    }
  });

  it('is accepted from our own pages', async () => {
    const headers = { origin: server.origin, 'sec-fetch-site': 'same-origin' };
    expect((await send('answerQuestion', headers)).code).toBe('invalid-request');
  });

  it('is accepted from any script with the staff key', async () => {
    const { code } = await request(openStaff(server), server, 'createSetup', {
      headers: { 'sec-fetch-site': 'cross-site' },
      raw: '{}',
    });
    expect(code).toBe('invalid-request');
  });

  it('is refused in spite of a bearer key if the endpoint authorizes by cookie', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', authorization: `Bearer ${staffKey}` };
    expect((await send('answerQuestion', headers)).code).toBe('cross-site');
  });
});
