import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Dialect, PGliteDialect } from 'kysely';
import { inject } from 'vitest';
import type { AuditChain } from '../storage/audit-chain.ts';
import { dialectOf } from '../storage/database.ts';
import { createSealer, type Sealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { newDatabase } from './postgres/new-database.ts';
import { scratch } from './scratch.ts';
import { type Contents, openTables } from './tables.ts';

/** A storage whose tables a test can look into. */
export interface OpenDatabase {
  readonly storage: Storage;
  read(): Promise<Contents>;
}

const openTwice = async (
  open: () => Dialect,
  [sealer, chain]: [Sealer, AuditChain | undefined],
  drop: () => Promise<void>,
): Promise<OpenDatabase> => {
  const storage = await openStorage(open(), sealer, chain);
  const tables = openTables(open());
  const close = async () => {
    await tables.close();
    await storage.close();
    await drop();
  };
  return { storage: { ...storage, close }, read: tables.read };
};

const newSealer = (): Sealer => createSealer([randomBytes(32)]);

export const openSqlite = (sealer = newSealer(), chain?: AuditChain): Promise<OpenDatabase> => {
  const folder = mkdtempSync(join(scratch, 'orgready-tables-'));
  const url = `sqlite:${join(folder, 'orgready.sqlite')}`;
  return openTwice(
    () => dialectOf(url),
    [sealer, chain],
    async () => rmSync(folder, { recursive: true }),
  );
};

const openPostgres = async (sealer = newSealer(), chain?: AuditChain): Promise<OpenDatabase> => {
  const cluster = inject('postgres');
  if (cluster !== null) {
    const { url, drop } = await newDatabase(cluster);
    return openTwice(() => dialectOf(url), [sealer, chain], drop);
  }
  // Not installed: PostgreSQL in this process, which the storage closes.
  const dialect = new PGliteDialect({ pglite: new PGlite() });
  const storage = await openStorage(dialect, sealer, chain);
  return { storage, read: openTables(dialect).read };
};

/** A migrated, empty storage on each database that the product runs on. */
export const openDatabases: readonly (readonly [
  name: string,
  open: (sealer?: Sealer, chain?: AuditChain) => Promise<OpenDatabase>,
])[] = [
  ['SQLite', openSqlite],
  ['PostgreSQL', openPostgres],
];
