import { applicableSteps } from '@orgready/guides/plan';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import { gatherMaterial } from './material.ts';
import { statesOf } from './step-states.ts';
import { isComplete } from './step-status.ts';

/** Whether every step but the closing one is complete. */
export const isWholeSetupComplete = async (storage: Transaction, setup: Setup): Promise<boolean> => {
  const material = await gatherMaterial(storage, setup);
  const { guide, integration } = material;
  const steps = applicableSteps(guide, { integration, answers: setup.answers });
  const stateOf = statesOf(steps, material, true);
  return steps.every((step) => step.closing || isComplete(stateOf(step).status));
};
