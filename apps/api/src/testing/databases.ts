import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { PGliteDialect } from 'kysely';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';

/** PostgreSQL takes seconds to start on a machine that is busy. */
export const startTimeout = 60_000;

/** A migrated, empty storage on each database that the product runs on. PGlite is PostgreSQL itself, in this process. */
export const databases: readonly (readonly [name: string, open: () => Promise<Storage>])[] = [
  ['SQLite', () => openStorage(dialectOf('sqlite::memory:'), createSealer([randomBytes(32)]))],
  [
    'PostgreSQL',
    () => openStorage(new PGliteDialect({ pglite: new PGlite() }), createSealer([randomBytes(32)])),
  ],
];
