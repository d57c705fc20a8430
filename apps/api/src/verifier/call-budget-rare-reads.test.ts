import { expect, it } from 'vitest';
import { findScenario, verifyScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { createDescribeCache } from './describe-cache.ts';

it.each(['sharing-sets/related-account', 'salesforce-to-salesforce/set-of-held-license'])(
  'what only some orgs have adds no call beyond six and no round trip: %s',
  async (name) => {
    const some = findScenario(name);
    const simulator = await startScenarios();
    try {
      simulator.load(some.scenario.orgs);
      const describes = createDescribeCache();
      await verifyScenario(simulator, some.guide, some.scenario, { describes });
      const again = await verifyScenario(simulator, some.guide, some.scenario, { describes });
      expect(again.waves).toBe(2);
      expect(again.calls.length).toBeLessThanOrEqual(6);
    } finally {
      await simulator.close();
    }
  },
);
