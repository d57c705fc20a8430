import type { Step } from '@orgready/guides/model/guide';
import { DomainError } from '../domain/domain-error.ts';
import type { Guides } from '../domain/guides.ts';
import { gatherMaterial, type Material } from '../domain/material.ts';
import { statesOf } from '../domain/step-states.ts';
import { isSettled } from '../domain/step-status.ts';
import { stepsOf } from '../domain/steps-of.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';

/** Returns a step that applies and is open; throws if it is not. The closing step is the end itself: nobody goes on without it. */
export const requireOpenStep = async (
  deps: { readonly storage: Transaction; readonly guides: Guides },
  setup: Setup,
  stepId: string,
): Promise<{ readonly step: Step; readonly material: Material }> => {
  const material = await gatherMaterial(deps, setup);
  const steps = stepsOf(setup, material.blueprint);
  const step = steps.find(({ id, closing }) => id === stepId && !closing);
  if (!step) throw new DomainError('not-found');
  if (isSettled(statesOf(steps, material, true)(step).status)) throw new DomainError('step-settled');
  return { step, material };
};
