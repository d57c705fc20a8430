import type { Verdict } from '@orgready/guides/model/check';
import type { Expected } from '@orgready/guides/model/scenario';
import { startSimulator } from '@orgready/org-simulator';
import { afterAll, describe, expect, it } from 'vitest';
import { allScenarios, verifyScenario } from '../testing/scenario.ts';
import { createDescribeCache } from './describe-cache.ts';

const simulator = await startSimulator({ scenario: 'integration/ready' });
afterAll(() => simulator.close());

/** A verdict without what a scenario does not state. */
const inShort = (verdict: Verdict): Expected => ({
  outcome: verdict.outcome,
  ...(verdict.outcome === 'failed' ? { severity: verdict.severity } : {}),
  ...(verdict.outcome === 'cantTell' ? { reason: verdict.reason } : {}),
});

describe('every guide in every scenario, through jsforce against the simulator', () => {
  it('has scenarios to look at', () => {
    expect(allScenarios.length).toBeGreaterThanOrEqual(14);
  });

  it.each(allScenarios)('$name: $scenario.title', async ({ name, guide, scenario }) => {
    simulator.reset(name);
    const { verdicts } = await verifyScenario(simulator, guide, scenario);
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

  it('stays within 4 calls for the whole guide once the describes are known', async () => {
    const { name, guide, scenario } = find('integration/ready');
    simulator.reset(name);
    const describes = createDescribeCache();
    await verifyScenario(simulator, guide, scenario, { describes });
    const { calls } = await verifyScenario(simulator, guide, scenario, { describes });
    expect(calls.map(({ path }) => path.replace(/v[\d.]+/, 'v'))).toEqual([
      '/services/data/v/composite',
      '/services/data/v/tooling/composite',
    ]);
  });

  it('adds one call for the grants where only approved users may use the app', async () => {
    const { name, guide, scenario } = find('integration/admin-approved-granted');
    simulator.reset(name);
    const describes = createDescribeCache();
    await verifyScenario(simulator, guide, scenario, { describes });
    const { calls } = await verifyScenario(simulator, guide, scenario, { describes });
    expect(calls).toHaveLength(3);
  });

  it('reads only the facts of one step when one step is verified', async () => {
    const { name, guide, scenario } = find('integration/ready');
    simulator.reset(name);
    const { calls } = await verifyScenario(simulator, guide, scenario, { step: 'install-package' });
    expect(calls.map(({ path }) => path.replace(/v[\d.]+/, 'v'))).toEqual([
      '/services/data/v/tooling/composite',
    ]);
  });
});
