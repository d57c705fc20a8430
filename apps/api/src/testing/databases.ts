import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { inject } from 'vitest';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { newDatabase } from './postgres/new-database.ts';

/** PostgreSQL takes seconds to start on a machine that is busy. */
export const startTimeout = 60_000;

const openPostgres = async (): Promise<Storage> => {
  const sealer = createSealer([randomBytes(32)]);
  const cluster = inject('postgres');
  // Not installed: PGlite is PostgreSQL compiled to run in this process, with one connection.
  if (cluster === null) return openStorage(new PGliteDialect({ pglite: new PGlite() }), sealer);
  const { url, drop } = await newDatabase(cluster);
  const storage = await openStorage(dialectOf(url), sealer);
  return {
    ...storage,
    async close() {
      await storage.close();
      await drop();
    },
  };
};

/** A migrated, empty storage on each database that the product runs on. */
export const databases: readonly (readonly [name: string, open: () => Promise<Storage>])[] = [
  ['SQLite', () => openStorage(dialectOf('sqlite::memory:'), createSealer([randomBytes(32)]))],
  ['PostgreSQL', openPostgres],
];
