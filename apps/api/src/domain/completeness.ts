import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Guides } from './guides.ts';
import { gatherMaterial } from './material.ts';
import { statesOf } from './step-states.ts';
import { isComplete } from './step-status.ts';
import { stepsOf } from './steps-of.ts';

/** Whether every step but the closing one is complete. */
export const isWholeSetupComplete = async (
  deps: { readonly storage: Transaction; readonly guides: Guides },
  setup: Setup,
): Promise<boolean> => {
  const material = await gatherMaterial(deps, setup);
  const steps = stepsOf(setup, material.blueprint);
  const stateOf = statesOf(steps, material, true);
  return steps.every((step) => step.closing || isComplete(stateOf(step).status));
};
