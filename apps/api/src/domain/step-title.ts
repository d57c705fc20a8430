import type { Step } from '@orgready/guides/model/guide';
import type { StepState } from './step-states.ts';
import { isComplete } from './step-status.ts';
import type { Words } from './words.ts';

/**
 * Returns the title of a step: the outcome only once it is so, the task or the finding until then. Of a step that does not apply
 * neither is true: its name.
 */
export const titleOf = (step: Step, { status, states }: StepState, words: Words): string => {
  if (states.length > 0 && states.every(({ verdict }) => verdict?.outcome === 'inapplicable'))
    return words.line(step.name);
  if (isComplete(status)) return words.line(step.title);
  for (const { verdict } of step.failureIsTitle ? states : [])
    if (verdict?.outcome === 'failed' && verdict.severity === 'blocker')
      return words.line(verdict.message.key, verdict.message.params);
  return words.line(step.openTitle);
};
