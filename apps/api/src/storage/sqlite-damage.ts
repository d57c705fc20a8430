import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** SQLite's result codes for a file that is damaged, and for one that is no database. */
const damaged: ReadonlySet<unknown> = new Set([11, 26]);

/**
 * Returns what is wrong with a SQLite file, in a line; undefined if it is whole, or not there yet. Reads all of it, but does not
 * compare indexes with their tables, which takes many times as long.
 */
export const findDamage = (file: string): string | undefined => {
  if (!existsSync(file)) return undefined;
  // SQLite takes it for a new database: customers would find nothing of theirs, and nobody would know why.
  if (statSync(file).size === 0) return 'it is empty; remove it to begin a new database';
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    const row = database.prepare('pragma quick_check(1)').get();
    return row?.quick_check === 'ok' ? undefined : String(row?.quick_check).replaceAll(/\s+/g, ' ');
  } catch (error) {
    const { errcode, message } = error as Error & { errcode?: number };
    if (errcode === undefined || !damaged.has(errcode & 0xff)) throw error;
    return message;
  } finally {
    database.close();
  }
};
