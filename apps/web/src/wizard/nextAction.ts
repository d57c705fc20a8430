import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument, StepLine } from '@orgready/shared/document/step';
import { isDone } from './marks.ts';

type Block = StepDocument['body'][number];

/** Returns whether a required choice from the org is missing. */
const isUnchosen = (block: Block): boolean =>
  (block.kind === 'search' && block.chosen === null) ||
  (block.kind === 'mappings' && block.mappings.some(({ optional, chosen }) => !optional && chosen === null));

export type NextAction =
  | 'continue'
  | 'open'
  | 'sign-in'
  | 'answer'
  | 'answer-elsewhere'
  | 'attest'
  | 'check'
  | 'finish';

/** Returns the action of the page that is highlighted as the next one. */
export const nextAction = (step: StepDocument, setup: SetupDocument): NextAction => {
  const has = (kind: Block['kind']) => step.body.some((block) => block.kind === kind);
  if (has('summary')) return 'finish';
  if (isDone(step)) return 'continue';
  if (has('sign-in')) return 'sign-in';
  if (
    step.body.some((block) => block.kind === 'question' && block.answer === null && block.options.length > 0)
  )
    return 'answer';
  if (step.body.some(isUnchosen)) return setup.access === 'plan' ? 'sign-in' : 'answer';
  if (
    step.checks.length > 0 &&
    step.checks.every(({ waitsFor }) => waitsFor !== null && waitsFor !== step.id)
  )
    return 'answer-elsewhere';
  if (step.body.some((block) => block.kind === 'open' && block.href !== null)) return 'open';
  if (setup.access === 'plan') return 'sign-in';
  return step.checks.some((check) => check.attestable && !check.attestation) ? 'attest' : 'check';
};

export const signInStep = ({ steps, signInStep: signIn }: SetupDocument): StepLine | undefined =>
  steps.find(({ id }) => id === signIn);
