import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { newCustomer, newSetup, openBrowser, openStaff } from '../testing/browser.ts';
import { newConnectedCustomer, newFinishedCustomer, startWorld, type World } from '../testing/salesforce.ts';

const day = 24 * 60 * 60_000;

describe('what a setup waits for', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(() => world.simulator.reset('integration/ready'));
  afterAll(() => world.close());
  const blockedOf = async (id: string) =>
    (await openStaff(world.server).call('getSetupSummary', { params: { id } })).blocked;

  it('is a link, then somebody who opens it, then a sign-in, and a new link when all have expired', async () => {
    const { server } = world;
    const staff = openStaff(server);
    const like = await newSetup(server);
    const { blueprintId } = await staff.call('getSetupSummary', { params: { id: like.setupId } });
    const { id } = await staff.call('createSetup', { body: { blueprintId, customer: 'Acme' } });
    const began = server.now();
    expect(await blockedOf(id)).toMatchObject({ by: 'no-link', since: began });
    server.pass(1000);
    const link = await staff.call('createLink', { params: { id }, body: { days: 1 } });
    expect(await blockedOf(id)).toMatchObject({ by: 'not-opened', since: began + 1000 });
    server.pass(1000);
    const token = new URL(link.url).pathname.slice('/l/'.length);
    await openBrowser(server).call('claimLink', { body: { token } });
    expect(await blockedOf(id)).toMatchObject({ by: 'not-signed-in', since: began + 2000 });
    server.pass(day);
    const setup = await server.storage.setups.find(id);
    if (!setup) throw new Error('There is no such setup');
    await staff.call('extendLink', { params: { id, link: link.id }, body: { days: 1 } });
    await staff.call('revokeLink', { params: { id, link: link.id } });
    expect(await blockedOf(id)).toMatchObject({ by: 'no-link', since: began + 2000 + day });
  });

  it('is a sign-in that Salesforce refused, with its code', async () => {
    const { browser, setupId } = await newCustomer(world.server);
    const params = { id: setupId };
    await browser.call('explainError', { params, body: { pasted: 'error=OAUTH_APP_BLOCKED' } });
    expect(await blockedOf(setupId)).toMatchObject({ by: 'sign-in-refused', code: 'OAUTH_APP_BLOCKED' });
  });

  it('is the check that failed, without a name of the org, since it was first found', async () => {
    world.simulator.reset('integration/fresh-installation');
    const { browser, setupId } = await newConnectedCustomer(world);
    const params = { id: setupId };
    await browser.call('verify', { params, body: { step: null } });
    await world.server.deps.verifier.idle();
    const first = await blockedOf(setupId);
    expect(first).toMatchObject({ by: 'failed', since: world.server.now() });
    expect(first?.check).not.toBe('');
    world.server.pass(60_000);
    await browser.call('verify', { params, body: { step: null } });
    await world.server.deps.verifier.idle();
    expect(await blockedOf(setupId)).toEqual(first);
  });

  it('is nothing once the setup is done', async () => {
    const { setupId } = await newFinishedCustomer(world);
    expect(await blockedOf(setupId)).toBeNull();
  });
});
