import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepLine } from '@orgready/shared/document/step';
import { isDone } from './marks.ts';

export const signInStep = ({ steps, signInStep: signIn }: SetupDocument): StepLine | undefined =>
  steps.find(({ id }) => id === signIn);

/** Returns the open step to go to after this one: the next in order, otherwise the first; the last if all are done. */
export const nextOpenStep = ({ steps }: SetupDocument, here: string): StepLine | undefined => {
  const at = steps.findIndex(({ id }) => id === here);
  const isOpen = (step: StepLine) => step.id !== here && !isDone(step);
  return steps.slice(at + 1).find(isOpen) ?? steps.find(isOpen) ?? steps.at(-1);
};
