import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  answerRunsAs,
  newTidewaterCustomer,
  orgId,
  signInThrough,
  startWorld,
  type World,
} from '../testing/salesforce.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

it('verifies again by itself what was answered while a verification ran', async () => {
  const { browser, setupId } = await newTidewaterCustomer(world);
  await signInThrough(world, { browser, setupId });
  await browser.call('confirmOrg', { params: { id: setupId }, body: { orgId } });
  await world.server.deps.verifier.idle();
  world.simulator.latency(300);
  const running = await browser.call('verify', { params: { id: setupId }, body: { step: null } });
  await answerRunsAs(browser, setupId);
  world.simulator.latency(0);
  await world.server.deps.verifier.idle();

  const after = await world.server.storage.verifications.lastFinished(setupId, 'whole');
  expect(after?.id).not.toBe(running.verificationId);
  const setup = await browser.call('getSetup', { params: { id: setupId } });
  const user = setup.steps.find(({ id }) => id === 'user');
  // Before the answer nobody could say who the user is: only a run that began after it can tell.
  expect(user?.checks.find(({ id }) => id === 'user-active')?.outcome).toBe('passed');
});
