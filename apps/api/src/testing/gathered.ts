import type { AnyCheck, Verdict } from '@orgready/guides/model/check';
import type { Guide } from '@orgready/guides/model/guide';
import type { Scenario } from '@orgready/guides/model/scenario';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { applicableSteps, factsOf } from '@orgready/guides/plan';
import type { Readings } from '@orgready/guides/readings';
import { type KeptFile, keptFileSchema } from '@orgready/shared/document/kept-readings';
import { keptContextOf, setupOfKept } from '../verifier/judge-again.ts';
import { replay } from '../verifier/replay.ts';
import { onceInRun } from './once-in-run.ts';
import { allScenarios, verifyScenario } from './scenario.ts';
import { startScenarios } from './simulator.ts';

/** A scenario with everything that was read for it. */
export interface Gathered {
  readonly name: string;
  readonly guide: Guide;
  readonly scenario: Scenario;
  readonly setup: AnsweredContext;
  readonly checks: readonly AnyCheck[];
  readonly readings: Readings;
  readonly kept: KeptFile;
  /** By check id; undefined: the check waits for an answer. */
  readonly verdicts: ReadonlyMap<string, Verdict | undefined>;
}

/** What one worker leaves for the others. */
interface Entry {
  readonly kept: KeptFile;
  readonly verdicts: readonly (readonly [check: string, Verdict | null])[];
}

/** Reads every scenario through jsforce from the simulator. */
const gatherAll = async (): Promise<Record<string, Entry>> => {
  const simulator = await startScenarios();
  try {
    const entries: Record<string, Entry> = {};
    for (const { name, guide, scenario } of allScenarios) {
      simulator.reset(name);
      const { kept, setup, verdicts } = await verifyScenario(simulator, guide, scenario);
      entries[name] = {
        kept: { ...keptContextOf(guide, setup), readings: Object.fromEntries(kept) },
        verdicts: [...verdicts].map(([check, verdict]) => [check, verdict ?? null]),
      };
    }
    return entries;
  } finally {
    await simulator.close();
  }
};

const readAgain = async (): Promise<readonly Gathered[]> => {
  const byName = await onceInRun('gathered', gatherAll);
  return allScenarios.map(({ name, guide, scenario }) => {
    const entry = byName[name];
    if (!entry) throw new Error(`The scenario ${name} was not gathered`);
    const kept = keptFileSchema.parse(entry.kept);
    const setup = setupOfKept(guide, kept);
    const checks = applicableSteps(guide, setup).flatMap((step) => step.checks);
    const readings = replay(factsOf(checks), new Map(Object.entries(kept.readings)), setup);
    const verdicts = new Map(entry.verdicts.map(([check, verdict]) => [check, verdict ?? undefined]));
    return { name, guide, scenario, setup, checks, readings, kept, verdicts };
  });
};

let gathered: Promise<readonly Gathered[]> | undefined;
/** Every scenario, read and judged once in a run, and made from what was kept once in a worker. */
export const gatheredScenarios = (): Promise<readonly Gathered[]> => {
  gathered ??= readAgain();
  return gathered;
};
