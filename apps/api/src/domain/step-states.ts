import type { Step } from '@orgready/guides/model/guide';
import type { StepStatus } from '@orgready/shared/document/step';
import type { Setup } from '../storage/setups.ts';
import { isSignIn, type Material, visible } from './material.ts';
import { type CheckState, isComplete, stepStatus } from './step-status.ts';

/** A step with the findings of its checks. */
interface StepState {
  readonly status: StepStatus;
  readonly states: readonly CheckState[];
}

const checkStates = (step: Step, material: Material, full: boolean): CheckState[] =>
  step.checks.map((check) => ({
    check,
    verdict: visible(material.findings.get(check.id), full)?.verdict,
    attested: full && material.attestations.has(check.id),
  }));

/** The closing step is complete once a whole verification found everything complete. */
const statusOf = (
  step: Step,
  states: readonly CheckState[],
  setup: Setup,
  anyAttested: boolean,
): StepStatus => {
  if (!step.closing) return stepStatus(states);
  if (setup.doneAt === null) return 'unchecked';
  return anyAttested ? 'attested' : 'complete';
};

/** Returns the state of a step and its checks. */
export type StateOf = (step: Step) => StepState;

/** Returns a function for the state of each of these steps. */
export const statesOf = (steps: readonly Step[], material: Material, full: boolean): StateOf => {
  const states = new Map(steps.map((step) => [step, checkStates(step, material, full)]));
  const anyAttested = steps.some(
    (step) => !step.closing && stepStatus(states.get(step) ?? []) === 'attested',
  );
  return (step) => {
    const own = states.get(step) ?? [];
    const status = full || !step.closing ? statusOf(step, own, material.setup, anyAttested) : 'unchecked';
    return { status, states: own };
  };
};

/** Returns the next step for the reader: the first open one; before sign-in, one that needs no sign-in. */
export const nextStepOf = (
  steps: readonly Step[],
  stateOf: StateOf,
  full: boolean,
  orgBound: boolean,
): string => {
  const open = (step: Step) => !isComplete(stateOf(step).status);
  const signIn = steps.find(isSignIn);
  // Somebody signed in with another browser already: this browser has to sign in before the rest.
  const next = full
    ? steps.find(open)
    : orgBound
      ? signIn
      : steps.find((step) => step.beforeSignIn && open(step));
  return (next ?? steps.at(-1))?.id ?? '';
};
