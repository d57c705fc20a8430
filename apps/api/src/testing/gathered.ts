import type { AnyCheck, Verdict } from '@orgready/guides/model/check';
import type { Guide } from '@orgready/guides/model/guide';
import type { Scenario } from '@orgready/guides/model/scenario';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { applicableSteps, factsOf } from '@orgready/guides/plan';
import type { Readings } from '@orgready/guides/readings';
import { type KeptFile, keptFileSchema } from '@orgready/shared/document/kept-readings';
import { keptContextOf, setupOfKept } from '../verifier/judge-again.ts';
import { replay } from '../verifier/replay.ts';
import { endedScenarios } from './outcomes.ts';
import { allScenarios, contextOfScenario, verifyThrough } from './scenario.ts';

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

/** What is known of a scenario in which nobody signs in: it is read again, which asks no org. */
const withoutOrg = async (guide: Guide, scenario: Scenario): Promise<Pick<Gathered, 'kept' | 'verdicts'>> => {
  const setup = contextOfScenario(scenario, 'https://login.salesforce.com');
  const { kept, verdicts } = await verifyThrough(undefined, guide, setup);
  return { kept: { ...keptContextOf(guide, setup), readings: Object.fromEntries(kept) }, verdicts };
};

const readAgain = async (): Promise<readonly Gathered[]> => {
  const ended = await endedScenarios('readings');
  return Promise.all(
    allScenarios.map(async ({ name, guide, scenario }) => {
      const one = ended[name];
      if (!one) throw new Error(`The scenario ${name} was not entered`);
      const { kept, verdicts } =
        one.kept === null
          ? await withoutOrg(guide, scenario)
          : { kept: keptFileSchema.parse(one.kept), verdicts: new Map(one.verdicts) };
      const setup = setupOfKept(guide, kept);
      const checks = applicableSteps(guide, setup).flatMap((step) => step.checks);
      const readings = replay(factsOf(checks), new Map(Object.entries(kept.readings)), setup);
      return {
        name,
        guide,
        scenario,
        setup,
        checks,
        readings,
        kept,
        verdicts: new Map(checks.map(({ id }) => [id, verdicts.get(id)])),
      };
    }),
  );
};

let gathered: Promise<readonly Gathered[]> | undefined;
/** Every scenario, read and judged once in a run, and made from what was kept once in a worker. */
export const gatheredScenarios = (): Promise<readonly Gathered[]> => {
  gathered ??= readAgain();
  return gathered;
};
