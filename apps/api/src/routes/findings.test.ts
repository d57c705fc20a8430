import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStaff, request } from '../testing/browser.ts';
import { databases, startTimeout } from '../testing/databases.ts';
import { newReleasedCustomer } from '../testing/finding-calls.ts';
import {
  admin,
  newConnectedCustomer,
  newFinishedCustomer,
  openSecondBrowser,
  startWorld,
  type World,
} from '../testing/salesforce.ts';
import { openStaffAs } from '../testing/staff.ts';

describe.each(databases)('what staff see of the findings, on %s,', (_, open) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld({ storage: await open() });
  }, startTimeout);
  beforeEach(() => world.simulator.reset('integration/ready'));
  afterAll(() => world.close());

  const read = (id: string) => openStaff(world.server).call('listFindings', { params: { id } });
  const checksOf = async (id: string) => (await read(id)).steps.flatMap(({ checks }) => checks);
  const releasedAt = async (id: string) => (await world.server.storage.setups.find(id))?.releasedAt;

  it('holds outcome, code and message of each check, without names, values and evidence', async () => {
    const { setupId } = await newFinishedCustomer(world);
    const found = await read(setupId);
    expect(found.releasedAt).toBeNull();
    const checks = found.steps.flatMap((step) => step.checks);
    const passed = checks.filter(({ outcome }) => outcome === 'passed');
    expect(passed.length).toBeGreaterThan(10);
    expect(passed.filter(({ code, message }) => code !== null && message !== null).length).toBeGreaterThan(
      passed.length / 2,
    );
    expect(checks.every(({ evidence }) => evidence.length === 0)).toBe(true);
    expect(checks.find(({ attestation }) => attestation)?.attestation).toMatchObject({
      name: null,
      note: null,
    });
    expect(JSON.stringify(found)).not.toMatch(new RegExp(`${admin}|Ada Lovelace|Brightwood`));
  });

  it('includes the evidence, the names and who confirmed what once it is released, and none after', async () => {
    const { browser, setupId } = await newFinishedCustomer(world);
    const before = await read(setupId);
    const params = { id: setupId };
    await browser.call('releaseFindings', { params });
    const released = await read(setupId);
    expect(released.releasedAt).toBe(world.server.now());
    expect((await browser.call('getSetup', { params })).releasedAt).toBe(world.server.now());
    const checks = released.steps.flatMap((step) => step.checks);
    expect(checks.filter(({ evidence }) => evidence.length > 0).length).toBeGreaterThan(10);
    expect(checks.find(({ attestation }) => attestation)?.attestation?.name).not.toBeNull();
    const shown = await browser.call('getStep', { params: { ...params, step: 'connect' } });
    const own = released.steps.find(({ id }) => id === 'connect')?.checks;
    expect(own?.map(({ evidence }) => evidence)).toEqual(shown.checks.map(({ evidence }) => evidence));
    await browser.call('withdrawRelease', { params });
    expect(await read(setupId)).toEqual(before);
    expect(await browser.call('getSetup', { params })).not.toHaveProperty('releasedAt');
    const kinds = (await openStaff(world.server).call('listTimeline', { params })).entries.map(
      ({ kind }) => kind,
    );
    expect(kinds.slice(0, 2)).toEqual(['release-withdrawn', 'findings-released']);
  });

  it('is released and hidden only by a browser that is signed in to the bound org', async () => {
    const { setupId, token } = await newConnectedCustomer(world);
    const browser = await openSecondBrowser(world, token);
    for (const name of ['releaseFindings', 'withdrawRelease'] as const)
      expect((await request(browser, world.server, name, { params: { id: setupId } })).code).toBe(
        'org-sign-in-needed',
      );
    expect(await releasedAt(setupId)).toBeNull();
  });

  it.each([
    ['is freed from its org', 'unbindOrg', { reason: 'wrong org' }],
    ['is archived', 'archiveSetup', undefined],
  ] as const)('is hidden again once the setup %s', async (_title, name, body) => {
    const { setupId } = await newReleasedCustomer(world);
    expect(await releasedAt(setupId)).not.toBeNull();
    const { browser } = await openStaffAs(world.server, 'owner');
    await browser.call(name, { params: { id: setupId }, ...(body ? { body } : {}) } as never);
    expect(await releasedAt(setupId)).toBeNull();
    expect((await checksOf(setupId)).every(({ evidence }) => evidence.length === 0)).toBe(true);
  });

  it('is hidden again once the customer deletes what was read', async () => {
    const { browser, setupId } = await newReleasedCustomer(world);
    await browser.call('deleteReadings', { params: { id: setupId } });
    expect(await releasedAt(setupId)).toBeNull();
  });

  it('of a setup that does not exist is not found', async () => {
    const missing = await request(openStaff(world.server), world.server, 'listFindings', {
      params: { id: 'no-such-setup' },
    });
    expect(missing.code).toBe('not-found');
  });
});
