import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';
import { scratch } from './scratch.ts';

/** A migrated, empty storage in a SQLite file, whose rows a test may look at as they are stored. */
export const openSqliteFile = async (): Promise<{
  readonly storage: Storage;
  rows(table: string): readonly Readonly<Record<string, unknown>>[];
  close(): Promise<void>;
}> => {
  const folder = await mkdtemp(join(scratch, 'orgready-'));
  const file = join(folder, 'orgready.db');
  const storage = await openStorage(dialectOf(`sqlite:${file}`), createSealer([randomBytes(32)]));
  return {
    storage,
    rows(table) {
      const database = new DatabaseSync(file, { readOnly: true });
      try {
        return database.prepare(`SELECT * FROM ${table}`).all();
      } finally {
        database.close();
      }
    },
    async close() {
      await storage.close();
      await rm(folder, { recursive: true });
    },
  };
};
