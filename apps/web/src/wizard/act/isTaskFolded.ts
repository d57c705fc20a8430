import { unpackMatrix } from '@orgready/shared/document/matrix';
import type { CheckDocument, StepDocument } from '@orgready/shared/document/step';
import { isDone } from '../marks.ts';
import { type Next, passing } from './nextAct.ts';

/** Returns whether a finding shows something that can be changed in Setup. */
const showsGap = ({ evidence }: CheckDocument): boolean =>
  evidence.some(
    (one) =>
      (one.kind === 'value' && one.expected !== null && one.expected !== one.actual) ||
      (one.kind === 'matrix' && unpackMatrix(one).missing.length > 0),
  );

/**
 * Returns whether the clicks of a task are folded: the step was done on arrival, or nothing is known that they would change,
 * because the reader cannot see it or has to wait.
 */
export const isTaskFolded = ({ act, check }: Next, step: StepDocument, wasDoneOnArrival: boolean): boolean =>
  (wasDoneOnArrival && isDone(step)) ||
  act.kind === 'sign-in-as-other' ||
  (check !== undefined && passing.has(check.reason) && !showsGap(check));
