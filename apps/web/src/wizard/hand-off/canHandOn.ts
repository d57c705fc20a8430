import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { canSkip } from '../aside/canSkip.ts';

/**
 * Returns whether this browser may hand the step on: it may skip it, and the step is not the sign-in, which every browser does for
 * itself. `choices-first`: once the choices of the step are made, which decide about other steps too.
 */
export const canHandOn = (setup: SetupDocument, step: StepDocument): boolean | 'choices-first' =>
  canSkip(setup, step) && step.id !== setup.signInStep && (step.choicesFirst ? 'choices-first' : true);
