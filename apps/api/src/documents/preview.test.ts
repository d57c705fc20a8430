import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStaff, request } from '../testing/browser.ts';
import { startTimeout } from '../testing/databases.ts';
import { newConnectedCustomer, newTidewaterCustomer, startWorld, type World } from '../testing/salesforce.ts';

describe('a setup as its customer sees it, for staff,', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  }, startTimeout);
  beforeEach(() => world.simulator.reset('integration/ready'));
  afterAll(() => world.close());
  const preview = (id: string, step?: string) =>
    openStaff(world.server).call('previewSetup', { params: { id }, query: { step } });

  it('is the plan until an org is bound', async () => {
    const { setupId } = await newTidewaterCustomer(world);
    const { org, setup, step } = await preview(setupId);
    expect(org).toBe('none');
    expect(setup).toMatchObject({ access: 'plan', org: null, connection: null });
    expect(step.id).toBe(setup.nextStep);
  });

  it('has the steps, outcomes and titles of the customer, in an example org without evidence or links into it', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const own = await browser.call('getSetup', { params: { id: setupId } });
    const { org, setup } = await preview(setupId);
    expect(org).toBe('example');
    expect(setup.org).toMatchObject({ name: 'Example Org', host: 'example.my.salesforce.com' });
    const outcomes = ({ steps }: typeof own) =>
      steps.map(({ id, status, checks }) => [id, status, checks.map(({ outcome }) => outcome)]);
    expect(outcomes(setup)).toEqual(outcomes(own));
    const { step } = await preview(setupId, 'connect');
    expect(JSON.stringify(step)).toContain('Example');
    expect(step.checks.every(({ evidence }) => evidence.length === 0)).toBe(true);
    expect(step.tasks.map(({ open }) => open?.href ?? null)).toEqual(step.tasks.map(() => null));
  });

  it('is what the customer reads once it is released', async () => {
    const { browser, setupId } = await newConnectedCustomer(world);
    const params = { id: setupId };
    await browser.call('releaseFindings', { params });
    const { org, step } = await preview(setupId, 'connect');
    const own = await browser.call('getStep', { params: { ...params, step: 'connect' } });
    expect(org).toBe('real');
    expect(step.checks.map(({ message, evidence }) => [message, evidence])).toEqual(
      own.checks.map(({ message, evidence }) => [message, evidence]),
    );
  });

  it('has no step that does not apply', async () => {
    const { setupId } = await newTidewaterCustomer(world);
    const staff = openStaff(world.server);
    const address = `${world.server.origin}/api/setups/${setupId}/preview?step=nowhere`;
    expect((await staff.send(address)).status).toBe(404);
    const missing = await request(staff, world.server, 'previewSetup', { params: { id: 'none' } });
    expect(missing.code).toBe('not-found');
  });
});
