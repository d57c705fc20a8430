import { applicableSteps, factsToRead } from '@orgready/guides/plan';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findScenario, verifyScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { createDescribeCache } from './describe-cache.ts';
import { shownValues } from './shown-values.ts';

let simulator: Awaited<ReturnType<typeof startScenarios>>;
beforeAll(async () => {
  simulator = await startScenarios();
}, 60_000);
afterAll(() => simulator.close());

/** Returns what the pages of a scenario show once it is verified with these answers. */
const shownIn = async (name: string, answers: Readonly<Record<string, string>>) => {
  const { guide, scenario } = findScenario(name);
  simulator.reset(name);
  const { subject: _, ...rest } = scenario;
  const { readings, setup } = await verifyScenario(simulator, guide, { ...rest, answers });
  return shownValues(guide, readings, setup);
};
const name = 'integration/integration-user-ready';

it('the seats are read before the kind of user is chosen, the users with the license only after it', async () => {
  const before = await shownIn(name, {});
  expect(before.get('seats-offered')).toMatchObject({ key: 'runs-as.seats' });
  expect(before.has('user-candidates')).toBe(false);
});

it('the users with the license are read once that kind of user is chosen', async () => {
  const after = await shownIn(name, { 'runs-as': 'integration-user' });
  expect(after.get('user-candidates')).toEqual([
    { value: expect.stringMatching(/^005/), label: expect.arrayContaining(['Tidewater Sync']) },
  ]);
});

it('nothing is read for another kind of user, or once the user is chosen', () => {
  const { guide, scenario } = findScenario(name);
  const readWith = (answers: Readonly<Record<string, string>>) => {
    const setup = { params: scenario.params, answers };
    return factsToRead(guide, applicableSteps(guide, setup), setup).map(({ id }) => id);
  };
  expect(readWith({})).toContain('user-licenses');
  expect(readWith({ 'runs-as': 'me' })).not.toContain('user-licenses');
  const integration = { 'runs-as': 'integration-user' };
  expect(readWith(integration)).toContain('integration-users');
  expect(readWith({ ...integration, 'subject-user': '005000000000001AAA' })).not.toContain(
    'integration-users',
  );
});

it('takes no more calls and round trips than the whole guide', async () => {
  const { guide, scenario } = findScenario(name);
  const { subject: _, ...rest } = scenario;
  for (const answers of [{}, { 'runs-as': 'integration-user' }]) {
    simulator.reset(name);
    const describes = createDescribeCache();
    await verifyScenario(simulator, guide, { ...rest, answers }, { describes });
    const { calls, waves } = await verifyScenario(simulator, guide, { ...rest, answers }, { describes });
    expect(calls.length).toBeLessThanOrEqual(5);
    expect(waves).toBeLessThanOrEqual(2);
  }
});
