import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { canSkip } from '../aside/canSkip.ts';

/** Returns whether this browser may hand the step on: it may skip it, and the step is not the sign-in, which is everyone's own. */
export const canHandOn = (setup: SetupDocument, step: StepDocument): boolean =>
  canSkip(setup, step) && step.id !== setup.signInStep;
