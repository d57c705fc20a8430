import type { Scenario } from '@orgready/guides/model/scenario';
import { describe, expect, it } from 'vitest';
import { request } from '../testing/browser.ts';
import { findScenario } from '../testing/scenario.ts';
import { enterScenario } from '../testing/scenario-document.ts';
import { useScenarios } from '../testing/use-scenarios.ts';

const world = useScenarios();
const minute = 60_000;
const step = 'app-policies-eca';

/** Enters an org in which the app's policies were changed some minutes ago. */
const enterChanged = async (minutesAgo: number) => {
  const { scenario } = findScenario('integration/policies-changed-just-now');
  const policyChanged = new Date(world.server.now() - minutesAgo * minute).toISOString();
  const [org, ...others] = scenario.orgs;
  const installed = org.installed?.map((version) => ({
    ...version,
    app: version.app && { ...version.app, policyChanged },
  }));
  const changed: Scenario = {
    ...scenario,
    orgs: [{ ...org, ...(installed ? { installed } : {}) }, ...others],
  };
  world.simulator.load(changed.orgs);
  const entered = await enterScenario(world.server, world.simulator, changed);
  const look = async (at: string | null = step): Promise<string> => {
    const { status, code } = await request(entered.browser, world.server, 'verify', {
      params: { id: entered.setupId },
      raw: JSON.stringify({ step: at, look: true }),
    });
    await world.server.deps.verifier.idle();
    return code ?? String(status);
  };
  const outcome = async () => {
    const found = await world.server.deps.storage.findings.latest(entered.setupId);
    const verdict = found.get('ip-relaxation')?.verdict;
    return verdict?.outcome === 'cantTell' ? `${verdict.reason} ${verdict.since}` : verdict?.outcome;
  };
  return { ...entered, look, outcome };
};

const refused = 'too-many-requests';

describe('looks of a page by itself', () => {
  it('are six for a change, each at its time, and what fails is proved when its window is over', async () => {
    const start = world.server.now();
    const { look, outcome } = await enterChanged(0);
    expect(await outcome()).toBe(`propagating ${start}`);
    expect(await look()).toBe(refused);
    const allowed: number[] = [];
    for (let minutes = 1; minutes <= 40; minutes += 1) {
      world.server.pass(minute);
      // Two pages that look at once share the looks.
      const answers = [await look(), await look()];
      if (answers.includes('202')) allowed.push(minutes);
      expect(answers).toContain(refused);
    }
    expect(allowed).toEqual([1, 2, 4, 8, 15, 30]);
    expect(await outcome()).toBe('failed');
  });

  it('are for the step that waits only, and no activity of the customer', async () => {
    const { look, setupId } = await enterChanged(3);
    const known = new Set((await world.server.deps.storage.events.list(setupId)).map(({ id }) => id));
    for (const other of ['connect', 'install-package', null]) expect(await look(other)).toBe(refused);
    expect(await look()).toBe('202');
    const all = await world.server.deps.storage.events.list(setupId);
    const left = all.filter(({ id }) => !known.has(id));
    expect(left.map(({ kind }) => kind)).toContain('verification-started');
    expect(left.map(({ actor }) => actor.kind)).not.toContain('customer');
  });

  it('are none after a change that nobody saw', async () => {
    const { look, outcome } = await enterChanged(45);
    expect(await outcome()).toBe('failed');
    expect(await look()).toBe(refused);
  });
});
