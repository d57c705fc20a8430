import type { Guides } from '../domain/guides.ts';
import { openHandOffs } from '../domain/hand-offs.ts';
import { gatherMaterial } from '../domain/material.ts';
import { statesOf } from '../domain/step-states.ts';
import { isComplete } from '../domain/step-status.ts';
import { stepsOf } from '../domain/steps-of.ts';
import type { NewEvent } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';

/** Notes which of the steps that were handed on are complete by now, and returns the events. The caller has locked the setup. */
export const verifyHandOffs = async (
  deps: { readonly storage: Transaction; readonly guides: Guides },
  setup: Setup,
  now: number,
): Promise<NewEvent[]> => {
  const { storage: tx } = deps;
  const open = openHandOffs(await tx.links.list(setup.id), now);
  if (open.length === 0) return [];
  const material = await gatherMaterial(deps, setup);
  const steps = stepsOf(setup, material.blueprint);
  const stateOf = statesOf(steps, material, true);
  const complete = new Set(steps.flatMap((step) => (isComplete(stateOf(step).status) ? [step.id] : [])));
  const events: NewEvent[] = [];
  for (const { id: link, handOff } of open) {
    if (!complete.has(handOff.step)) continue;
    await tx.links.markVerified(link, now);
    events.push({ kind: 'hand-off-verified', setupId: setup.id, detail: { link, step: handOff.step } });
  }
  return events;
};
