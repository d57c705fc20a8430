import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { type Dialect, PGliteDialect } from 'kysely';
import { inject } from 'vitest';
import { dialectOf, openMigrated } from '../storage/database.ts';
import { createSealer, type Sealer } from '../storage/seal.ts';
import { openStorage, type Storage, storageOn } from '../storage/storage.ts';
import { newMemory } from './new-memory.ts';
import { emptyDatabase, newDatabase } from './postgres/new-database.ts';

/** PostgreSQL takes seconds to start on a machine that is busy. */
export const startTimeout = 60_000;

/** Returns the dialect that is opened in place of one; it may be the same, changed. */
type Watch = (dialect: Dialect) => Dialect;
const watchNothing: Watch = (dialect) => dialect;

/** Returns PostgreSQL without any table. Where it is not installed: PGlite, PostgreSQL compiled to run in this process. */
export const emptyPostgres = async (): Promise<Dialect> => {
  const cluster = inject('postgres');
  if (cluster === null) return new PGliteDialect({ pglite: new PGlite() });
  return dialectOf((await emptyDatabase(cluster)).url);
};

/** Opens what is migrated already. */
const openAt = (dialect: Dialect, sealer: Sealer): Storage =>
  storageOn(openMigrated(dialect), dialect, sealer);

const openPostgres = async (watch = watchNothing): Promise<Storage> => {
  const sealer = createSealer([randomBytes(32)]);
  const cluster = inject('postgres');
  // PGlite has one connection.
  if (cluster === null) return openStorage(watch(await emptyPostgres()), sealer);
  const { url, drop } = await newDatabase(cluster);
  const storage = openAt(watch(dialectOf(url)), sealer);
  return {
    ...storage,
    async close() {
      await storage.close();
      await drop();
    },
  };
};

/** A migrated, empty storage on each database that the product runs on. */
export const databases: readonly (readonly [name: string, open: (watch?: Watch) => Promise<Storage>])[] = [
  [
    'SQLite',
    async (watch = watchNothing) => openAt(watch(await newMemory()), createSealer([randomBytes(32)])),
  ],
  ['PostgreSQL', openPostgres],
];
