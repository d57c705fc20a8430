import { createExecute, type Execute } from '../commands/command.ts';
import type { Config } from '../config.ts';
import { createGuides } from '../domain/guides.ts';
import { auditKeyOf, keysOf } from '../keys.ts';
import { createAuditChain } from '../storage/audit-chain.ts';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { type Storage, storageOn } from '../storage/storage.ts';
import { withDatabase } from './open-existing.ts';

/** What a command needs that changes something as the servers do, with an event. */
export interface Operator {
  readonly storage: Storage;
  readonly execute: Execute;
}

/** Does the work with the configured database and what changes it. The servers may go on running. */
export const asOperator = <T>(config: Config, work: (operator: Operator) => Promise<T>): Promise<T> =>
  withDatabase(config, (db) => {
    const sealer = createSealer(keysOf(config));
    const chain = createAuditChain(auditKeyOf(config));
    const storage = storageOn(db, dialectOf(config.databaseUrl), sealer, chain);
    const execute = createExecute({
      storage,
      guides: createGuides([], false),
      clock: Date.now,
      subscriptions: { verifier: [] },
      committing: async () => undefined,
      committed: () => undefined,
    });
    return work({ storage, execute });
  });
