import type { AnyCheck } from '@orgready/guides/model/check';
import type { Fact } from '@orgready/guides/model/fact';
import type { SetupContext } from '@orgready/guides/model/setup-context';
import { applicableSteps, factsOf } from '@orgready/guides/plan';
import { startSimulator } from '@orgready/org-simulator';
import { afterAll, expect, it } from 'vitest';
import { allScenarios, verifyScenario } from '../testing/scenario.ts';
import type { Readings } from '../verifier/gather.ts';
import { judge } from '../verifier/judge.ts';
import { findQuestion } from './answer.ts';

const simulator = await startSimulator({ scenario: 'integration/ready' });
afterAll(() => simulator.close());

const fail = (error: unknown): never => {
  throw error;
};

/** The answers that a check's verdict rests on: those that its facts or the check itself look at. */
const answersRead = (check: AnyCheck, readings: Readings, setup: SetupContext): ReadonlySet<string> => {
  const read = new Set<string>();
  const watched: SetupContext = {
    ...setup,
    answers: new Proxy(setup.answers, {
      get: (answers, question) => {
        read.add(String(question));
        return Reflect.get(answers, question);
      },
    }),
  };
  const known = { get: <T>(fact: Fact<T>) => readings.get(fact) as never };
  for (const fact of factsOf([check]))
    if (fact.kind === 'read') fact.read(watched, known);
    else fact.derive(watched, known);
  judge(check, readings, watched, fail);
  return read;
};

it.each(allScenarios)('$name: no check rests on an answer that does not set it back', async (one) => {
  simulator.reset(one.name);
  const { readings, setup } = await verifyScenario(simulator, one.guide, one.scenario);
  for (const now of [setup, withoutConnection(setup)])
    for (const step of applicableSteps(one.guide, now))
      for (const check of step.checks)
        for (const id of answersRead(check, readings, now)) {
          const { affected = [], judgedAnew = [] } = findQuestion(one.guide, now.integration, id) ?? {};
          expect(
            affected === 'all' || affected.includes(check.id) || judgedAnew.includes(check.id),
            `${check.id} of ${step.id} looks at the answer to ${id}`,
          ).toBe(true);
        }
});

const withoutConnection = ({ connection: _, ...setup }: SetupContext): SetupContext => setup;

it('names steps that are there', () => {
  for (const guide of new Set(allScenarios.map((one) => one.guide))) {
    const steps = guide.steps.map(({ id }) => id);
    const checks = guide.steps.flatMap((step) => step.checks.map(({ id }) => id));
    for (const { affects = [], affectsChecks = [] } of guide.questions) {
      expect(steps).toEqual(expect.arrayContaining([...affects]));
      expect(checks).toEqual(expect.arrayContaining([...affectsChecks]));
    }
    expect(steps).toEqual(expect.arrayContaining([...(guide.fieldChoicesAffect ?? [])]));
  }
});
