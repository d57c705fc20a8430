import { to18 } from '@orgready/guides/salesforce-id';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { expectedOrgOf, isExpected } from '../commands/expected-org.ts';
import { salesforceHosts } from '../salesforce/hosts.ts';
import { openBrowser, openStaff, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { openDatabases } from '../testing/open-tables.ts';
import {
  connectionOf,
  newConnectedCustomer,
  newFinishedCustomer,
  newTidewaterCustomer,
  orgId,
  signInThrough,
  startWorld,
  stranger,
  type World,
} from '../testing/salesforce.ts';
import { openOwner, openStaffAs } from '../testing/staff.ts';

describe('T02, F4: the org that staff expect', () => {
  const hosts = salesforceHosts(null);
  it.each([
    ['00D000000000001', '00D000000000001EAA'],
    [' 00D000000000001EAA ', '00D000000000001EAA'],
    ['acme.my.salesforce.com', 'acme.my.salesforce.com'],
    ['https://acme.lightning.force.com/lightning/page/home', 'acme.my.salesforce.com'],
    ['https://acme--dev.sandbox.my.salesforce.com', 'acme--dev.sandbox.my.salesforce.com'],
  ])('is named by %s', (given, expected) => {
    expect(expectedOrgOf(given, hosts)).toBe(expected);
  });
  it.each([
    'login.salesforce.com',
    'https://test.salesforce.com',
    'acme',
    '005000000000001',
    'https://evil.example',
  ])('is not named by %s', (given) => {
    expect(expectedOrgOf(given, hosts)).toBeNull();
  });
  it('is the org of that id or host, and any org if none is named', () => {
    const org = { id: '00D000000000001AAA', host: 'acme.my.salesforce.com' };
    expect([org.id, org.host, null].map((expected) => isExpected(expected, org))).toEqual([true, true, true]);
    expect(['00D000000000002AAA', 'other.my.salesforce.com'].map((one) => isExpected(one, org))).toEqual([
      false,
      false,
    ]);
  });
});

describe.each(openDatabases)('T02, F4: on %s,', (_name, open) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ storage: (await open()).storage });
  }, startTimeout);
  beforeEach(() => world.simulator.reset('integration/ready'));
  afterAll(() => world.close());
  const summaryOf = (id: string) => openStaff(world.server).call('getSetupSummary', { params: { id } });

  /** A setup for which staff expect an org, and a browser that has opened its link. */
  const newExpecting = async (expectedOrg: string) => {
    const staff = await openOwner(world.server);
    const { setupId: like } = await newTidewaterCustomer(world);
    const { blueprintId } = await summaryOf(like);
    const { id } = await staff.call('createSetup', { body: { blueprintId, customer: 'Acme', expectedOrg } });
    const { url } = await staff.call('createLink', { params: { id }, body: {} });
    const browser = openBrowser(world.server);
    await browser.call('claimLink', { body: { token: new URL(url).pathname.slice('/l/'.length) } });
    return { browser, setupId: id };
  };

  it('nobody binds another org than the one that staff expect, and its token is ended', async () => {
    const customer = await newExpecting(orgId.slice(0, 15));
    const back = await signInThrough(world, customer, stranger);
    expect(back.search).toBe('?sign-in=wrong-org');
    await world.server.deps.verifier.idle();
    expect(await connectionOf(world, customer.browser, customer.setupId)).toBeUndefined();
    expect(world.simulator.calls().filter(({ path }) => path === '/services/oauth2/revoke')).toHaveLength(1);
    const params = { id: customer.setupId };
    const confirmed = await request(customer.browser, world.server, 'confirmOrg', {
      params,
      raw: JSON.stringify({ orgId: '00D000000000002AAA' }),
    });
    expect(confirmed.status).toBe(409);
    expect((await signInThrough(world, customer)).pathname).toBe(`/setups/${customer.setupId}/org`);
    await customer.browser.call('confirmOrg', { params, body: { orgId } });
    const { host } = new URL(world.simulator.url);
    expect(await summaryOf(customer.setupId)).toMatchObject({
      expectedOrg: to18(orgId),
      boundOrg: { id: to18(orgId), host, isSandbox: false },
      unbound: null,
    });
  });

  it('an expectation that names no org is refused at its field', async () => {
    const { setupId } = await newTidewaterCustomer(world);
    const { blueprintId } = await summaryOf(setupId);
    const refused = await request(openStaff(world.server), world.server, 'createSetup', {
      raw: JSON.stringify({ blueprintId, customer: 'Acme', expectedOrg: 'https://evil.example' }),
    });
    expect(JSON.parse(refused.text).faults).toEqual([
      { path: 'expectedOrg', code: 'wrong-format', format: 'org' },
    ]);
  });

  it('staff free a setup from the wrong org: nothing that was found or confirmed about it counts', async () => {
    const customer = await newFinishedCustomer(world);
    const { browser, setupId } = customer;
    const params = { id: setupId };
    const { browser: staff, person } = await openStaffAs(world.server, 'owner');
    const body = { reason: 'A sandbox was chosen' };
    const { answers } = (await world.server.storage.setups.find(setupId)) ?? {};
    const { activeAt } = await summaryOf(setupId);
    world.server.pass(60_000);
    expect((await world.server.storage.keptReadings.find(setupId))?.connection?.orgId).toBe(to18(orgId));
    await staff.call('unbindOrg', { params, body });
    await world.server.deps.verifier.idle();
    expect(await summaryOf(setupId)).toMatchObject({
      boundOrg: null,
      stage: 'in-progress',
      // Only a customer is seen.
      activeAt,
      unbound: { orgId: to18(orgId), name: person.name, ...body, at: world.server.now() },
    });
    expect(await connectionOf(world, browser, setupId)).toBeUndefined();
    expect((await world.server.storage.findings.latest(setupId)).size).toBe(0);
    expect((await world.server.storage.attestations.current(setupId)).size).toBe(0);
    // The details for a problem report of the next org must not be those of this one.
    expect(await world.server.storage.keptReadings.find(setupId)).toBeUndefined();
    expect(world.simulator.calls().filter(({ path }) => path === '/services/oauth2/revoke')).toHaveLength(1);
    const document = await browser.call('getSetup', { params });
    expect(document).toMatchObject({ access: 'plan', orgBound: false, org: null, doneAt: null });
    expect((await world.server.storage.setups.find(setupId))?.answers).toEqual(answers);
    expect((await signInThrough(world, customer, stranger)).pathname).toBe(`/setups/${setupId}/org`);
  });

  it('keeps nothing that a verification was still reading of the org when staff freed the setup from it', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const params = { id: setupId };
    world.simulator.latency(300);
    await browser.call('verify', { params, body: { step: null } });
    const body = { reason: 'A sandbox was chosen' };
    await (await openOwner(world.server)).call('unbindOrg', { params, body });
    world.simulator.latency(0);
    await world.server.deps.verifier.idle();
    expect(await world.server.storage.keptReadings.find(setupId)).toBeUndefined();
    expect((await world.server.storage.findings.latest(setupId)).size).toBe(0);
  });

  it('only staff free a setup, and only with a reason, in their own name', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const params = { id: setupId };
    const raw = JSON.stringify({ reason: 'Wrong org' });
    expect((await request(browser, world.server, 'unbindOrg', { params, raw })).status).toBe(401);
    for (const wrong of [{}, { reason: ' ' }, { name: 'Somebody Else', reason: 'Wrong org' }])
      expect(
        (
          await request(await openOwner(world.server), world.server, 'unbindOrg', {
            params,
            raw: JSON.stringify(wrong),
          })
        ).status,
      ).toBe(400);
    expect((await summaryOf(setupId)).boundOrg).not.toBeNull();
  });
});
