import type { AnyCheck, Verdict } from '@orgready/guides/model/check';
import type { Fact } from '@orgready/guides/model/fact';
import type { Step } from '@orgready/guides/model/guide';
import { applicableSteps, withDependencies } from '@orgready/guides/plan';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../storage/findings.ts';
import { type Gathered, gatheredScenarios } from '../testing/gathered.ts';
import { findScenario } from '../testing/scenario.ts';
import type { Material } from './material.ts';
import { nextStepOf, statesOf } from './step-states.ts';
import { isComplete } from './step-status.ts';
import { titleOf } from './step-title.ts';
import { wordsOf } from './words.ts';

let gathered: readonly Gathered[];
beforeAll(async () => {
  gathered = await gatheredScenarios();
}, 300_000);

/** The steps of a scenario as they stand after what was found, with their titles. */
const stepsOf = ({ guide, scenario, setup, verdicts }: Gathered, answers = setup.answers) => {
  const blueprint = { guide, params: scenario.params, party: scenario.party };
  const findings = [...verdicts].flatMap(([id, verdict]) =>
    verdict ? [[id, { verdict, messages: [], orgId: null } as unknown as Finding] as const] : [],
  );
  const material = {
    setup: { answers, doneAt: null, withExceptions: false, exceptions: {} },
    blueprint,
    findings: new Map(findings),
    attestations: new Map(),
    shown: new Map(),
  } as unknown as Material;
  const steps = applicableSteps(guide, { params: scenario.params, answers });
  const stateOf = statesOf(steps, material, true);
  const words = wordsOf(blueprint, 'en', 'Brightwood');
  return {
    next: nextStepOf(steps, stateOf, true, true),
    steps: steps.map((step) => ({
      step,
      status: stateOf(step).status,
      title: titleOf(step, stateOf(step), words),
      outcome: words.line(step.title),
    })),
  };
};

const wasRead = (check: AnyCheck, { readings }: Gathered): boolean =>
  withDependencies(Object.values<Fact<unknown>>(check.needs)).some(
    (fact) => fact.kind !== 'derived' && readings.get(fact)?.state === 'read',
  );

/** Whether a verdict lets its step claim the outcome. */
const bears = (check: AnyCheck, verdict: Verdict | undefined, scenario: Gathered): boolean => {
  switch (verdict?.outcome) {
    case 'passed':
      return true;
    case 'inapplicable':
      return wasRead(check, scenario);
    case 'failed':
      return verdict.severity !== 'blocker';
    case 'cantTell':
      return (verdict.severity ?? check.severity) !== 'blocker';
    default:
      return false;
  }
};

describe('the outcome of a step as its title', () => {
  it('is never shown while a check that holds the step has neither passed nor been found not to apply', () => {
    const claims = gathered.flatMap((scenario) =>
      stepsOf(scenario)
        .steps.filter(({ title, outcome }) => title === outcome)
        .map(({ step }) => ({ scenario, step })),
    );
    expect(claims.length).toBeGreaterThan(500);
    const untrue = claims.flatMap(({ scenario, step }: { scenario: Gathered; step: Step }) =>
      step.checks
        .filter((check) => !bears(check, scenario.verdicts.get(check.id), scenario))
        .map((check) => `${scenario.name} ${step.id} ${check.id}`),
    );
    expect(untrue).toEqual([]);
  });

  it('is never shown while the user it is about is not chosen', () => {
    const nobody = gathered.filter(
      ({ setup }) =>
        setup.answers['runs-as'] === 'integration-user' && setup.answers['subject-user'] === undefined,
    );
    expect(nobody.length).toBeGreaterThan(2);
    for (const scenario of nobody) {
      const { steps } = stepsOf(scenario);
      for (const id of ['user', 'integration-user', 'assignment', 'system-permissions-set'])
        expect(isComplete(steps.find(({ step }) => step.id === id)?.status ?? 'complete'), id).toBe(false);
    }
  });
});

const scenarioNamed = (name: string): Gathered => {
  const found = gathered.find((one) => one.name === findScenario(name).name);
  if (!found) throw new Error(name);
  return found;
};
const titleIn = (scenario: string, id: string): string | undefined =>
  stepsOf(scenarioNamed(scenario)).steps.find(({ step }) => step.id === id)?.title;

it('says what to choose, and leads to the step that asks for it, as long as no user is chosen', () => {
  expect(titleIn('integration/integration-user-not-made', 'user')).toBe('Choose the integration’s user');
  expect(stepsOf(scenarioNamed('integration/integration-user-not-made')).next).toBe('integration-user');
});

it('is the name of a step that does not apply: neither the outcome nor the task is true', () => {
  expect(titleIn('salesforce-to-salesforce/retired-off', 'enabled')).toBe('Salesforce to Salesforce');
  expect(titleIn('salesforce-to-salesforce/retired-off', 'page-layouts')).toBe('Page layouts');
});

it('is the finding itself where the API refuses, and the task before anybody looked', () => {
  expect(titleIn('integration/api-disabled', 'edition')).toBe('This org has no API access');
  expect(titleIn('integration/api-disabled-for-user', 'edition')).toMatch(
    /^The user you signed in as cannot use the API/,
  );
  const { steps } = stepsOf({ ...scenarioNamed('integration/ready'), verdicts: new Map() });
  expect(steps.find(({ step }) => step.id === 'edition')?.title).toBe('Check that this org has API access');
});

describe('where the API refuses, one check gives advice', () => {
  it.each(['integration/api-disabled', 'integration/api-disabled-for-user'])('in %s', (name) => {
    const advising = [...scenarioNamed(name).verdicts].flatMap(([id, verdict]) =>
      verdict && verdict.outcome !== 'passed' && 'remedy' in verdict && verdict.remedy ? [id] : [],
    );
    expect(advising).toEqual(['api-access']);
    // She is signed in, and the page says so.
    expect(titleIn(name, 'connect')).toMatch(/^You are signed in/);
  });
});
