import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { missingChoices } from '../act/nextAct.ts';
import { canSkip } from '../aside/canSkip.ts';

/** Returns whether the step still asks for a choice. A colleague makes none: it decides about other steps too. */
const asksForChoice = ({ body }: StepDocument): boolean => body.flatMap(missingChoices).length > 0;

/**
 * Returns whether this browser may hand the step on: it may skip it, and the step is not the sign-in, which every browser does for
 * itself. `choices-first`: once the choices of the step are made.
 */
export const canHandOn = (setup: SetupDocument, step: StepDocument): boolean | 'choices-first' =>
  canSkip(setup, step) && step.id !== setup.signInStep && (asksForChoice(step) ? 'choices-first' : true);
