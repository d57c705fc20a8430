import type { Endpoint } from '@orgready/shared/contract/endpoint';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Browser, type EndpointName, newCustomer, openBrowser, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { type OpenDatabase, openSqlite } from '../testing/open-tables.ts';
import { newConnectedCustomer, startWorld, type World } from '../testing/salesforce.ts';
import { openOwner } from '../testing/staff.ts';
import { changedTables } from '../testing/tables.ts';

const names = Object.keys(endpoints) as EndpointName[];

/** Calls that would succeed are not what this is about: those without a body by somebody who may. */
const isAllowed = (
  endpoint: Endpoint,
  browser: Browser,
  mine: Browser,
  owner: Browser,
  given: Parameters<typeof request>[3],
): boolean =>
  endpoint.body === undefined &&
  !(endpoint.path.includes(':id') && given?.params?.id === 'no-such-setup') &&
  given?.headers === undefined &&
  (endpoint.who === 'anyone' || browser === (endpoint.who === 'staff' ? owner : mine));

// Refusals come before anything is written: one kind of database is enough.
describe('a refused call', () => {
  let world: World;
  let tables: OpenDatabase;
  // A refused call changes nothing, so one of each serves all endpoints.
  let mine: Awaited<ReturnType<typeof newConnectedCustomer>>;
  let other: Awaited<ReturnType<typeof newCustomer>>;
  let owner: Browser;
  beforeAll(async () => {
    tables = await openSqlite();
    world = await startWorld({ storage: tables.storage, bounds: { stepPause: 1 } });
    world.simulator.reset('integration/ready');
    mine = await newConnectedCustomer(world);
    other = await newCustomer(world.server);
    owner = await openOwner(world.server);
  }, startTimeout);
  afterAll(() => world.close());

  it.each(names)('of %s changes nothing but the attempts that are counted', async (name) => {
    const endpoint: Endpoint = endpoints[name];
    const params = {
      id: mine.setupId,
      link: mine.linkId,
      question: 'no-such-question',
      check: 'no-such-check',
      step: 'no-such-step',
    };
    await world.server.deps.verifier.idle();
    const before = await tables.read();
    const tries: Parameters<typeof request>[3][] = [
      { params, headers: { 'sec-fetch-site': 'cross-site' } },
      { params, ...(endpoint.body ? { raw: '{"nothing":"that fits"}' } : {}) },
      { params, ...(endpoint.body ? { raw: '{"nothing' } : {}) },
      { params, ...(endpoint.body ? { raw: '{"answer":"x"}' } : {}) },
      { params, ...(endpoint.body ? { raw: '{"token":"no-such-token"}' } : {}) },
      { params, ...(endpoint.body ? { raw: '{"key":"no-such-key"}' } : {}) },
      { params, ...(endpoint.body ? { raw: '{"step":"no-such-step"}' } : {}) },
      { params, ...(endpoint.body ? { raw: '{"orgId":"00D000000000009AAA"}' } : {}) },
      {
        params,
        ...(endpoint.body ? { raw: '{"checks":["no-such-check"],"name":"Ada Lovelace","note":""}' } : {}),
      },
      { params, ...(endpoint.body ? { raw: '{"orgAddress":"https://example.com","fresh":true}' } : {}) },
      {
        params: { ...params, id: 'no-such-setup', link: 'no-such-link' },
        ...(endpoint.body ? { raw: '{"days":3}' } : {}),
      },
    ];
    let refused = 0;
    for (const browser of [openBrowser(world.server), other.browser, mine.browser, owner])
      for (const given of tries) {
        if (endpoint.events.length > 0 && isAllowed(endpoint, browser, mine.browser, owner, given)) continue;
        const { status } = await request(browser, world.server, name, given);
        if (status >= 400) refused += 1;
      }
    await world.server.deps.verifier.idle();
    expect(changedTables(before, await tables.read()).filter((table) => table !== 'attempt_limits')).toEqual(
      [],
    );
    // What anybody may read is refused to nobody.
    const isForAll = endpoint.who === 'anyone' && endpoint.method === 'GET';
    expect(refused > 0).toBe(!isForAll);
  });
});
