import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Guides } from '../domain/guides.ts';
import { setupRowOf } from '../domain/setup-row.ts';
import type { StoredEvent } from '../storage/events.ts';
import type { FigureChange } from '../storage/funnel.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage, Transaction } from '../storage/storage.ts';

interface RowDeps {
  readonly storage: Transaction;
  readonly guides: Guides;
  readonly release: string;
}

/** Writes a row, and returns what this changes in the figures of the funnel. */
const refreshRow = async (deps: RowDeps, setup: Setup, now: number): Promise<readonly FigureChange[]> => {
  const reached = await deps.storage.funnel.milestones(setup.id);
  const { milestones, ...row } = await setupRowOf(deps, setup, reached, now);
  await deps.storage.setupRows.save(row);
  return deps.storage.funnel.save(setup, reached, milestones);
};

/** What changes nothing in a row but when the customer was last active. */
const leavesRow: ReadonlySet<EventKind> = new Set([
  'verification-started',
  'verification-waits',
  'org-searched',
]);

/**
 * Writes the rows of setups in the staff list that these events tell of. Call it in the transaction of the events, when
 * everything else is written.
 */
export const refreshRows = async (
  deps: RowDeps,
  events: readonly StoredEvent[],
  setups: readonly Setup[],
  now: number,
): Promise<void> => {
  const changes: FigureChange[] = [];
  for (const setup of setups) {
    const isLeft = events.every(({ setupId, kind }) => setupId !== setup.id || leavesRow.has(kind));
    const isKept = isLeft && (await deps.storage.setupRows.keepActive(setup.id, setup.activeAt));
    if (!isKept) changes.push(...(await refreshRow(deps, setup, now)));
  }
  await deps.storage.funnel.count(changes);
};

const atOnce = 50;

/** Writes the rows again that another release wrote, or of which a link has expired: these leave no event. */
export const refreshOutdatedRows = async (
  { storage, ...deps }: Omit<RowDeps, 'storage'> & { readonly storage: Storage },
  now: number,
): Promise<void> => {
  for (;;) {
    const outdated = await storage.setupRows.outdated(deps.release, now, atOnce);
    for (const setupId of outdated)
      await storage.transaction(async (tx) => {
        const setup = await tx.setups.lock(setupId);
        if (setup) await tx.funnel.count(await refreshRow({ ...deps, storage: tx }, setup, now));
      });
    if (outdated.length < atOnce) return;
  }
};
