import type { Verdict } from '@orgready/guides/model/check';
import type { Expected } from '@orgready/guides/model/scenario';
import type { Simulator } from '@orgready/org-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Gathered, gatheredScenarios } from '../testing/gathered.ts';
import { allScenarios, verifyScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { createDescribeCache } from './describe-cache.ts';

let simulator: Simulator;
let gathered: ReadonlyMap<string, Gathered>;
beforeAll(async () => {
  simulator = await startScenarios();
  gathered = new Map((await gatheredScenarios()).map((one) => [one.name, one]));
}, 600_000);
afterAll(() => simulator.close());

/** A verdict without what a scenario does not state. */
const inShort = (verdict: Verdict | undefined): Expected => ({
  outcome: verdict?.outcome ?? 'untested',
  ...(verdict?.outcome === 'failed' ? { severity: verdict.severity } : {}),
  ...(verdict?.outcome === 'cantTell' ? { reason: verdict.reason } : {}),
});

describe('every guide in every scenario, through jsforce against the simulator', () => {
  it('has scenarios to look at', () => {
    expect(allScenarios.length).toBeGreaterThanOrEqual(14);
  });

  it.each(allScenarios)('$name: $scenario.title', ({ name, scenario }) => {
    const verdicts = gathered.get(name)?.verdicts ?? new Map<string, Verdict | undefined>();
    expect(Object.fromEntries([...verdicts].map(([id, verdict]) => [id, inShort(verdict)]))).toEqual(
      scenario.expect,
    );
  });
});

describe('the number of calls', () => {
  const find = (name: string) => {
    const found = allScenarios.find((one) => one.name === name);
    if (!found) throw new Error(`There is no scenario ${name}`);
    return found;
  };

  const verifiedTwice = async (name: string) => {
    const { guide, scenario } = find(name);
    simulator.reset(name);
    const describes = createDescribeCache();
    await verifyScenario(simulator, guide, scenario, { describes });
    return verifyScenario(simulator, guide, scenario, { describes });
  };

  it('is six, in two round trips, for the whole guide once the describes are known', async () => {
    const { calls, waves } = await verifiedTwice('integration/ready');
    expect(calls.map(({ path }) => path.replace(/v?[\d.]+$|v[\d.]+/, 'v')).sort()).toEqual([
      '/services/Soap/m/v',
      '/services/Soap/m/v',
      '/services/data/v/composite',
      '/services/data/v/composite',
      '/services/data/v/composite',
      '/services/data/v/tooling/composite',
    ]);
    expect(waves).toBe(2);
  });

  it('does not grow where only approved users may use the app: the grants join the second round trip', async () => {
    const { calls, waves } = await verifiedTwice('integration/admin-approved-granted');
    expect(calls).toHaveLength(6);
    expect(waves).toBe(2);
  });

  it('reads only the facts of one step when one step is verified', async () => {
    const { name, guide, scenario } = find('integration/ready');
    simulator.reset(name);
    const { calls } = await verifyScenario(simulator, guide, scenario, { step: 'install-package' });
    // The package, apps with its app's name, and whether the reader may install packages.
    expect(calls.map(({ path }) => path.replace(/v[\d.]+/, 'v').replace(/\?.*/, ''))).toEqual([
      '/services/data/v/composite',
      '/services/data/v/tooling/composite',
      '/services/data/v/query',
    ]);
  });
});
