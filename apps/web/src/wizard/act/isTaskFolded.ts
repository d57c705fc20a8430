import type { StepDocument } from '@orgready/shared/document/step';
import { isDone } from '../marks.ts';
import { type Next, passing } from './nextAct.ts';
import { showsGap } from './showsGap.ts';

/**
 * Returns whether the clicks of a task are folded: the step was done on arrival, or nothing is known that they would change,
 * because the reader cannot see it or has to wait.
 */
export const isTaskFolded = ({ act, check }: Next, step: StepDocument, wasDoneOnArrival: boolean): boolean =>
  (wasDoneOnArrival && isDone(step)) ||
  act.kind === 'sign-in-as-other' ||
  (check !== undefined && passing.has(check.reason) && !showsGap(check));
