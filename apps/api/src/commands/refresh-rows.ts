import type { Guides } from '../domain/guides.ts';
import { setupRowOf } from '../domain/setup-row.ts';
import type { StoredEvent } from '../storage/events.ts';
import type { Storage, Transaction } from '../storage/storage.ts';

interface RowDeps {
  readonly storage: Transaction;
  readonly guides: Guides;
  readonly release: string;
}

const refreshRow = async (deps: RowDeps, setupId: string, now: number): Promise<void> => {
  const setup = await deps.storage.setups.find(setupId);
  if (setup) await deps.storage.setupRows.save(await setupRowOf(deps, setup, now));
};

/**
 * Writes the rows of the staff list of all setups that these events tell of. Call it in the transaction of the events,
 * when everything else is written.
 */
export const refreshRows = async (
  deps: RowDeps,
  events: readonly Pick<StoredEvent, 'setupId'>[],
  now: number,
): Promise<void> => {
  const setups = new Set(events.flatMap(({ setupId }) => setupId ?? []));
  for (const setupId of setups) await refreshRow(deps, setupId, now);
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
        await tx.setups.lock(setupId);
        await refreshRow({ ...deps, storage: tx }, setupId, now);
      });
    if (outdated.length < atOnce) return;
  }
};
