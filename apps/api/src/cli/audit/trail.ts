import { existsSync } from 'node:fs';
import { type Config, databaseFile, readConfig } from '../../config.ts';
import { auditKeyOf } from '../../keys.ts';
import { createAuditChain } from '../../storage/audit-chain.ts';
import { auditTrailOn, type TrailLine } from '../../storage/audit-trail.ts';
import { keyFileOf } from '../../storage/secret-keys.ts';
import type { Call } from '../command.ts';
import { withDatabase } from '../open-existing.ts';

/** Returns the audit key, or null if it was to be beside the database file and is not there: none is made to read with. */
const knownKeyOf = (config: Config): Buffer | null => {
  const file = databaseFile(config.databaseUrl);
  const isMissing =
    config.auditKey === null && file !== undefined && !existsSync(keyFileOf(file, 'audit-key'));
  return isMissing ? null : auditKeyOf(config);
};

/** Reads the whole trail as it is at one moment; the servers may go on running. */
export const readTrail = async <T>(
  { env }: Pick<Call, 'env'>,
  read: (lines: AsyncIterable<TrailLine>, key: Buffer | null) => Promise<T>,
): Promise<T> => {
  const config = readConfig(env);
  const key = knownKeyOf(config);
  return withDatabase(config, (db) =>
    db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      // Reading makes no mark, so any key will do.
      .execute((tx) => read(auditTrailOn(tx, createAuditChain(key ?? Buffer.alloc(32))).lines(), key)),
  );
};
