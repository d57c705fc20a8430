import type { SetupDocument } from '@orgready/shared/document/setup-document';
import type { StepDocument } from '@orgready/shared/document/step';
import { isDone } from '../marks.ts';

/** Returns whether this browser may skip the step: it is open, and the reader is signed in to the org and has the whole setup. */
export const canSkip = (setup: SetupDocument, step: StepDocument): boolean =>
  !setup.handOffs &&
  setup.org !== null &&
  setup.connection?.state === 'connected' &&
  !isDone(step) &&
  !step.body.some(({ kind }) => kind === 'summary');
