import type { StepLine } from '@orgready/shared/document/step';
import { type Answer, refuse } from './fakeApi.ts';
import type { WholeSetup } from './fixtures/setups.ts';

export const lineOf = ({
  id,
  phase,
  name,
  title,
  status,
  hasAdvice,
  exception,
  checks,
}: StepLine): StepLine => ({
  id,
  phase,
  name,
  title,
  status,
  hasAdvice,
  ...(exception ? { exception } : {}),
  checks: checks.map((check) => ({
    id: check.id,
    title: check.title,
    outcome: check.outcome,
    severity: check.severity,
    reason: check.reason,
    message: check.message,
    checkedAt: check.checkedAt,
    attestation: check.attestation,
  })),
});

/** Returns answers for the document of the current setup and for each of its steps. */
export const setupAnswers = (current: () => WholeSetup): Record<string, Answer> => {
  const { id, steps } = current();
  return {
    [`GET /api/setups/${id}`]: () => ({ ...current(), steps: current().steps.map(lineOf) }),
    ...Object.fromEntries(
      steps.map(({ id: step }): [string, Answer] => [
        `GET /api/setups/${id}/steps/${step}`,
        () => current().steps.find((one) => one.id === step) ?? refuse('not-found'),
      ]),
    ),
  };
};
