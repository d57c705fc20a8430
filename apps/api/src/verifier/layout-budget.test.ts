import type { OrgState } from '@orgready/org-simulator/org-state';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findScenario, verifyScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { createDescribeCache } from './describe-cache.ts';

const { guide, scenario } = findScenario('salesforce-to-salesforce/ready');

/** The ready org in which so many profiles each see a layout of accounts of their own; two other objects have one each. */
const orgWithLayouts = (count: number): OrgState => {
  const [org] = scenario.orgs;
  const names = Array.from({ length: count - 2 }, (_, at) => `Profile ${String(at + 1).padStart(2, '0')}`);
  const lists = org.layouts?.find(({ object }) => object === 'Account')?.relatedLists ?? [];
  return {
    ...org,
    profiles: [
      ...org.profiles,
      ...names.map((name) => ({ name, license: 'Salesforce', custom: true, permissions: [] })),
    ],
    layouts: [
      ...names.map((name) => ({ object: 'Account', name, profiles: [name], relatedLists: lists })),
      ...(org.layouts ?? []).filter(({ object }) => object !== 'Account'),
    ],
  };
};

let simulator: Awaited<ReturnType<typeof startScenarios>>;
beforeAll(async () => {
  simulator = await startScenarios();
});
afterAll(() => simulator.close());

it.each([
  { count: 10, calls: 5 },
  { count: 11, calls: 6 },
  { count: 20, calls: 6 },
  { count: 50, calls: 9 },
])(
  '$count page layouts: $calls calls in two round trips once what rarely changes is known',
  async (given) => {
    simulator.load([orgWithLayouts(given.count)]);
    const describes = createDescribeCache();
    await verifyScenario(simulator, guide, scenario, { describes });
    const { calls, waves, verdicts } = await verifyScenario(simulator, guide, scenario, { describes });
    expect({ calls: calls.length, waves }).toEqual({ calls: given.calls, waves: 2 });
    expect(verdicts.get('external-sharing')).toMatchObject({
      outcome: 'passed',
      message: { params: { count: given.count } },
    });
    expect(verdicts.get('connection-columns')?.outcome).toBe('passed');
  },
);

it('60 page layouts: 50 are read, and a person looks at the others', async () => {
  simulator.load([orgWithLayouts(60)]);
  const describes = createDescribeCache();
  await verifyScenario(simulator, guide, scenario, { describes });
  const { calls, verdicts } = await verifyScenario(simulator, guide, scenario, { describes });
  expect(calls).toHaveLength(9);
  for (const check of ['external-sharing', 'connection-columns'])
    expect(verdicts.get(check), check).toMatchObject({
      outcome: 'cantTell',
      reason: 'needs-a-person',
      message: { key: 'layouts.further', params: { read: 50, further: 10 } },
    });
});
