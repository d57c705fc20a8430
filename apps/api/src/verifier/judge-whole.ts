import type { Step } from '@orgready/guides/model/guide';
import { verifyHandOffs } from '../commands/verify-hand-offs.ts';
import { completenessIn } from '../domain/completeness.ts';
import type { Guides } from '../domain/guides.ts';
import { gatherMaterial } from '../domain/material.ts';
import { type StateOf, statesOf } from '../domain/step-states.ts';
import { isComplete } from '../domain/step-status.ts';
import { stepsOf } from '../domain/steps-of.ts';
import { isWithoutOrg } from '../domain/without-org.ts';
import type { NewEvent } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';
import type { Verification } from '../storage/verifications.ts';
import type { Ending } from './run.ts';

interface Deps {
  readonly storage: Transaction;
  readonly guides: Guides;
}

/** Ends the exceptions of steps that turned out to be complete: nobody has to decide about these anymore. */
const endExceptions = async (
  { storage: tx }: Deps,
  { id, exceptions }: Setup,
  steps: readonly Step[],
  stateOf: StateOf,
): Promise<NewEvent[]> => {
  const ended = steps.filter((step) => step.id in exceptions && isComplete(stateOf(step).status));
  if (ended.length === 0) return [];
  const isEnded = (step: string) => ended.some((one) => one.id === step);
  const rest = Object.entries(exceptions).filter(([step]) => !isEnded(step));
  await tx.setups.setExceptions(id, Object.fromEntries(rest));
  return ended.map((step) => ({ kind: 'exception-ended', setupId: id, detail: { step: step.id } }));
};

/** Whether what a verification found holds for the whole setup. */
const isAboutWhole = async (
  deps: Deps,
  verification: Verification,
  ending: Ending['kind'],
  setup: Setup,
): Promise<boolean> =>
  ending === 'finished' &&
  verification.step === null &&
  (verification.connectionId !== null || (await isWithoutOrg(deps, setup)));

/**
 * Done, or finished with exceptions, is what one whole verification says; whatever is found otherwise later takes it back.
 * Returns the events.
 */
export const judgeWhole = async (
  deps: Deps,
  verification: Verification,
  setup: Setup,
  ending: Ending['kind'],
  now: number,
): Promise<readonly NewEvent[]> => {
  const { storage: tx } = deps;
  const { setupId, startedSeq } = verification;
  const material = await gatherMaterial(deps, setup);
  const steps = stepsOf(setup, material.blueprint);
  const stateOf = statesOf(steps, material, true);
  const events = [
    ...(await endExceptions(deps, setup, steps, stateOf)),
    ...(await verifyHandOffs(deps, setup, now)),
  ];
  const completeness = completenessIn(steps, stateOf);
  const withExceptions = completeness === 'settled';
  const isEnded = setup.doneAt !== null;
  if (isEnded && completeness !== 'open' && withExceptions === setup.withExceptions) return events;
  if (isEnded) {
    await tx.setups.clearDone(setupId);
    events.push({ kind: 'setup-reopened', setupId, detail: {} });
  }
  const ends = completeness !== 'open' && (await isAboutWhole(deps, verification, ending, setup));
  if (ends && (await tx.setups.markDone(setupId, startedSeq, now, withExceptions)))
    events.push({ kind: withExceptions ? 'setup-finished' : 'setup-done', setupId, detail: {} });
  return events;
};
