import { subjectUser } from '@orgready/guides/integration/subject';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, newCustomer, openBrowser, request, signIn } from '../testing/browser.ts';
import { startHostile } from '../testing/hostile.ts';
import {
  connectionOf,
  faultKinds,
  newConnectedCustomer,
  newTidewaterCustomer,
  startWorld,
  tidewaterWithRegion,
  type World,
} from '../testing/salesforce.ts';
import { startServer } from '../testing/server.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld({ bounds: { call: 400, verification: 1_200 } });
});
beforeEach(() => {
  world.simulator.reset('integration/ready');
  world.server.logged.length = 0;
});
afterAll(() => world.close());

const searches = [
  {
    of: 'a field',
    endpoint: 'searchFields',
    body: { object: 'Account', text: 'industry' },
    asks: '/tooling/query$',
    finds: { fields: [{ name: 'Industry' }] },
  },
  {
    of: 'a user',
    endpoint: 'searchChoices',
    body: { question: subjectUser, text: 'ana' },
    asks: '/query$',
    finds: { choices: [{ name: 'Ana Brandt' }] },
  },
] as const;

describe.each(searches)('the search for $of', ({ endpoint, body, asks, finds }) => {
  const search = (browser: Browser, setupId: string) =>
    request(browser, world.server, endpoint, { params: { id: setupId }, raw: JSON.stringify(body) });

  it('is for anyone who has signed in to the org', async () => {
    const { browser, setupId } = await newTidewaterCustomer(world);
    expect((await search(browser, setupId)).code).toBe('org-sign-in-needed');
    expect((await search(openBrowser(world.server), setupId)).code).toBe('not-authenticated');
    expect(world.simulator.calls()).toEqual([]);
  });

  it.each(faultKinds)('says that the org cannot be read while Salesforce answers with: %s', async (kind) => {
    const { browser, setupId } = await newConnectedCustomer(world, tidewaterWithRegion);
    const listed = await world.server.storage.apiCalls.count(setupId);
    world.simulator.faults([{ kind, path: asks, count: 100 }]);
    const notified: string[] = [];
    const unsubscribe = world.server.deps.changes.listen(({ id }) => void notified.push(id));
    const { code, text, status } = await search(browser, setupId);
    unsubscribe();
    expect([status, code]).toEqual([502, 'org-unreadable']);
    for (const upstream of ['<html', '<!DOCTYPE', '    at ', 'elsewhere.example'])
      expect(text.includes(upstream), upstream).toBe(false);
    const connection = await connectionOf(world, browser, setupId);
    expect(connection?.state).toBe(kind === 'expired-session' ? 'expired' : 'connected');
    // Anyone who looks at the setup must learn that the sign-in has ended.
    expect(notified).toEqual(kind === 'expired-session' ? [setupId] : []);
    expect(await world.server.storage.apiCalls.count(setupId)).toBeGreaterThan(listed);
    world.simulator.faults([]);
    if (kind !== 'expired-session')
      expect(JSON.parse((await search(browser, setupId)).text)).toMatchObject(finds);
    // It was not our mistake.
    expect(world.server.logged.filter((line) => JSON.parse(line).level >= 50)).toEqual([]);
  });
});

it('a search shows nothing if Salesforce sends a part of what it found', async () => {
  const hostile = await startHostile();
  const server = await startServer({ salesforce: hostile.url });
  try {
    const customer = await newCustomer(server);
    await signIn(server, customer, { instanceUrl: hostile.url });
    hostile.answer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"done":false,"records":[],"nextRecordsUrl":"/services/data/v66.0/query/01g-200"}');
    });
    const search = await request(customer.browser, server, 'searchChoices', {
      params: { id: customer.setupId },
      raw: JSON.stringify({ question: subjectUser, text: 'ana' }),
    });
    expect([search.status, search.code]).toEqual([502, 'org-unreadable']);
  } finally {
    await server.close();
    await hostile.close();
  }
});
