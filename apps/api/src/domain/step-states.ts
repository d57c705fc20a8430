import type { Guide, Step } from '@orgready/guides/model/guide';
import type { AnsweredContext } from '@orgready/guides/model/setup-context';
import { holds } from '@orgready/guides/plan';
import type { StepException, StepStatus } from '@orgready/shared/document/step';
import type { Setup } from '../storage/setups.ts';
import { isSignIn, type Material, visible } from './material.ts';
import { type CheckState, isComplete, isSettled, stepStatus } from './step-status.ts';
import { asks } from './waits-for.ts';

type Asked = Pick<AnsweredContext, 'params' | 'answers'>;

/** A step with the findings of its checks. */
export interface StepState {
  readonly status: StepStatus;
  readonly states: readonly CheckState[];
  /** True if all that keeps the step open is a question that another step asks. */
  readonly isAnsweredElsewhere: boolean;
  /** Why the setup goes on without it; undefined if nobody decided so, or it is complete. */
  readonly exception: StepException | undefined;
}

const checkStates = (step: Step, material: Material, full: boolean): CheckState[] =>
  step.checks.map((check) => ({
    check,
    verdict: visible(material.findings.get(check.id), full)?.verdict,
    attested: full && material.attestations.has(check.id),
  }));

/** Returns the question that a step's outcome is about, while it is asked and not answered. */
const openSubject = ({ subject }: Step, context: Asked, guide: Guide): string | undefined => {
  if (subject === undefined || context.answers[subject] !== undefined) return undefined;
  const question = guide.questions(context.params).find(({ id }) => id === subject);
  const isAsked =
    question !== undefined &&
    (!('when' in question) || question.when === undefined || holds(question.when, guide, context));
  return isAsked ? subject : undefined;
};

/** Returns whether somebody decided to go on without the step that asks a question. */
const isAskedInException = (
  question: string,
  steps: readonly Step[],
  { setup: { exceptions }, blueprint: { guide } }: Material,
  context: Asked,
): boolean =>
  steps.some(
    ({ id, body }) => id in exceptions && body.some((block) => asks(block, question, guide, context)),
  );

/** The closing step is complete once a whole verification found everything complete. */
const statusOf = (
  step: Step,
  states: readonly CheckState[],
  setup: Setup,
  anyAttested: boolean,
): StepStatus => {
  if (!step.closing) return stepStatus(states);
  if (setup.doneAt === null || setup.withExceptions) return 'unchecked';
  return anyAttested ? 'attested' : 'complete';
};

/** Returns the state of a step and its checks. */
export type StateOf = (step: Step) => StepState;

/** Returns a function for the state of each of these steps. */
export const statesOf = (steps: readonly Step[], material: Material, full: boolean): StateOf => {
  const states = new Map(steps.map((step) => [step, checkStates(step, material, full)]));
  const { guide, params } = material.blueprint;
  const context = { params, answers: material.setup.answers };
  const anyAttested = steps.some(
    (step) => !step.closing && stepStatus(states.get(step) ?? []) === 'attested',
  );
  return (step) => {
    const own = states.get(step) ?? [];
    const status = full || !step.closing ? statusOf(step, own, material.setup, anyAttested) : 'unchecked';
    const asked = isComplete(status) ? openSubject(step, context, guide) : undefined;
    const asksItself = step.body.some((block) => asked && asks(block, asked, guide, context));
    // What waits for a step that the setup goes on without waits no longer.
    const subject =
      asked && (asksItself || !isAskedInException(asked, steps, material, context)) ? asked : undefined;
    const found = subject === undefined ? status : 'unchecked';
    const exception = step.closing || isComplete(found) ? undefined : material.setup.exceptions[step.id];
    return {
      status: exception?.kind ?? found,
      states: own,
      isAnsweredElsewhere: subject !== undefined && !asksItself,
      exception,
    };
  };
};

/** Returns the next step for the reader: the first open one; before sign-in, one that needs no sign-in. */
export const nextStepOf = (
  steps: readonly Step[],
  stateOf: StateOf,
  full: boolean,
  orgBound: boolean,
): string => {
  const open = (step: Step) => !isSettled(stateOf(step).status);
  const canGoOn = (step: Step) => open(step) && !stateOf(step).isAnsweredElsewhere;
  const signIn = steps.find(isSignIn);
  // Somebody signed in with another browser already: this browser has to sign in before the rest.
  const next = full
    ? (steps.find(canGoOn) ?? steps.find(open))
    : orgBound
      ? signIn
      : steps.find((step) => step.beforeSignIn && open(step));
  return (next ?? steps.at(-1))?.id ?? '';
};
