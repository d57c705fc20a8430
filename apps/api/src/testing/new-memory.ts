import type { DatabaseSync } from 'node:sqlite';
import type { Dialect } from 'kysely';
import { openDatabase } from '../storage/database.ts';
import { dialectOn, openFile } from '../storage/sqlite.ts';

const migrate = async (): Promise<Uint8Array> => {
  const database = openFile(':memory:');
  const db = await openDatabase(dialectOn(database));
  const content = database.serialize();
  await db.destroy();
  return content;
};

/** Made once a worker: to migrate takes as long as many a test. */
let migrated: Promise<Uint8Array> | undefined;

/** Returns a migrated SQLite database in memory, without any row. */
export const newMemoryDatabase = async (): Promise<DatabaseSync> => {
  migrated ??= migrate();
  const database = openFile(':memory:');
  database.deserialize(await migrated);
  return database;
};

/** The same, for the product's storage. */
export const newMemory = async (): Promise<Dialect> => dialectOn(await newMemoryDatabase());
