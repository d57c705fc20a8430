import type { OrgState } from '@orgready/org-simulator/org-state';
import { expect, it } from 'vitest';
import { findScenario, verifyScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { createDescribeCache } from './describe-cache.ts';

const { guide, scenario } = findScenario('sharing-sets/many-sets');
const [org] = scenario.orgs;

/** The org with as many sharing sets of other profiles and objects as are missing to this count. */
const orgWith = (count: number): OrgState => {
  const [own, ...others] = org.sharingSets ?? [];
  const [other] = others;
  if (!own || !other) throw new Error('The scenario has several sharing sets');
  const more = Array.from({ length: count - 1 }, (_, index) => ({ ...other, name: `Other_${index}` }));
  return { ...org, sharingSets: [own, ...more] };
};

it.each([
  { count: 10, calls: 6 },
  { count: 30, calls: 8 },
])(
  'the whole guide with $count sharing sets takes $calls calls in two round trips',
  async ({ count, calls }) => {
    const simulator = await startScenarios();
    try {
      simulator.load([orgWith(count)]);
      const describes = createDescribeCache();
      await verifyScenario(simulator, guide, scenario, { describes });
      const again = await verifyScenario(simulator, guide, scenario, { describes });
      expect(again.verdicts.get('records-shared')?.outcome).toBe('passed');
      expect(again.waves).toBe(2);
      expect(again.calls.map(({ path }) => path)).toHaveLength(calls);
    } finally {
      await simulator.close();
    }
  },
);
