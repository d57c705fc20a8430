import type { Step } from '@orgready/guides/model/guide';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Guides } from './guides.ts';
import { gatherMaterial } from './material.ts';
import { type StateOf, statesOf } from './step-states.ts';
import { isComplete, isSettled } from './step-status.ts';
import { stepsOf } from './steps-of.ts';

/** What all steps but the closing one are together. `settled`: complete but for those that people decided to go on without. */
export type Completeness = 'open' | 'settled' | 'complete';

/** Returns what these steps are together. */
export const completenessIn = (steps: readonly Step[], stateOf: StateOf): Completeness => {
  const statuses = steps.filter((step) => !step.closing).map((step) => stateOf(step).status);
  if (statuses.every(isComplete)) return 'complete';
  return statuses.every(isSettled) ? 'settled' : 'open';
};

/** Returns what the steps of a setup are together. */
export const completenessOf = async (
  deps: { readonly storage: Transaction; readonly guides: Guides },
  setup: Setup,
): Promise<Completeness> => {
  const material = await gatherMaterial(deps, setup);
  const steps = stepsOf(setup, material.blueprint);
  return completenessIn(steps, statesOf(steps, material, true));
};
