import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument, StepLine } from '@orgready/shared/document/step';
import { isDone } from './marks.ts';

type Block = StepDocument['body'][number];

/** Something of the org that must be chosen and is not. */
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

/** The one thing on this page that is drawn as the obvious next one. */
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

/** The step where the reader signs in. */
export const signInStep = ({ steps, signInStep: signIn }: SetupDocument): StepLine | undefined =>
  steps.find(({ id }) => id === signIn);
