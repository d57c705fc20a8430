import { DomainError } from '../domain/domain-error.ts';
import type { Setup } from '../storage/setups.ts';
import type { Transaction } from '../storage/storage.ts';

/** Locks setups in the order of their ids, so that two requests never wait for each other; throws if one is not there. */
export const lockAll = async (tx: Transaction, ids: readonly string[]): Promise<readonly Setup[]> => {
  const setups: Setup[] = [];
  for (const id of [...new Set(ids)].sort()) {
    const setup = await tx.setups.lock(id);
    if (!setup) throw new DomainError('not-found');
    setups.push(setup);
  }
  return setups;
};
