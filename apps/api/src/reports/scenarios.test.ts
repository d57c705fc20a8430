import { integrationGuide } from '@orgready/guides/integration/guide';
import type { Simulator } from '@orgready/org-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyScenario } from '../testing/scenario.ts';
import { startScenarios } from '../testing/simulator.ts';
import { inWordsOf, type ScenarioAnswer, type Variant } from './answer.ts';
import { fieldsAnswers } from './answers/fields.ts';
import { packageAnswers } from './answers/packages.ts';
import { policyAnswers } from './answers/policies.ts';
import { userAnswers } from './answers/user.ts';
import { describedScenario } from './described-scenario.ts';
import type { Description } from './description.ts';
import { describedBy } from './inputs.ts';
import { fieldsVariants } from './variants/fields.ts';
import { loginLimitVariants } from './variants/login-limits.ts';
import { packageVariants } from './variants/packages.ts';
import { policyVariants } from './variants/policies.ts';
import { userVariants } from './variants/user.ts';

/** Each file of answers and of variants has one line in these lists. */
const answers: readonly (readonly [string, ScenarioAnswer])[] = [
  userAnswers,
  fieldsAnswers,
  packageAnswers,
  policyAnswers,
].flatMap(Object.entries);
const variants: readonly Variant[] = [
  userVariants,
  fieldsVariants,
  packageVariants,
  policyVariants,
  loginLimitVariants,
].flat();

let simulator: Simulator;
beforeAll(async () => {
  simulator = await startScenarios();
}, 60_000);
afterAll(() => simulator.close());

/** Loads a described org and verifies the whole guide through jsforce. */
const verdictsOf = async (description: Description, answer: ScenarioAnswer): Promise<ScenarioAnswer> => {
  const scenario = describedScenario(description);
  simulator.load(scenario.orgs);
  const { verdicts } = await verifyScenario(simulator, integrationGuide, scenario);
  return inWordsOf(answer, verdicts);
};

describe('a state that somebody reported', () => {
  it.each(answers)('%s', async (id, answer) => {
    expect(await verdictsOf(describedBy(id), answer)).toEqual(answer);
  });
});

describe('a state that differs from a report in what decides', () => {
  it.each(variants)('$of: $title', async ({ of, change, answer }) => {
    const description = describedBy(of);
    change(description);
    expect(await verdictsOf(description, answer)).toEqual(answer);
  });
});
