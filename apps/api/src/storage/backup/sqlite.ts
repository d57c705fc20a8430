import { copyFileSync, existsSync, linkSync, renameSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { findDamage } from '../sqlite-damage.ts';
import { writeWhole } from './files.ts';

/** Copies a database while it is used: the copy is of one moment, and whole before it has its name. */
export const backUpSqlite = (file: string, target: string): Promise<void> =>
  writeWhole(target, (part) => {
    const database = new DatabaseSync(file, { timeout: 5000 });
    try {
      // Reads under a snapshot of the write-ahead log: nobody who writes waits for it.
      database.prepare('vacuum into ?').run(part);
    } finally {
      database.close();
    }
    const damage = findDamage(part);
    if (damage !== undefined) throw new Error(`The copy is damaged: ${damage}`);
  });

/** Whether another process has the database open. False for a file that is damaged: it cannot be asked. */
export const isOpenElsewhere = (file: string): boolean => {
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    // With a write-ahead log every user holds a shared lock for as long as the database is open.
    database.exec('pragma locking_mode = exclusive; begin exclusive; rollback;');
    return false;
  } catch (error) {
    const { errcode } = error as { errcode?: number };
    return errcode !== undefined && (errcode & 0xff) === 5;
  } finally {
    // The last user of a database that is not damaged writes the log into it, and removes the log.
    database.close();
  }
};

/**
 * Puts a backup in the place of a database that nobody has open. What was there is kept.
 * @param check throws if the copy of the backup that it is given must not be used.
 * @returns the name that the earlier database has now; undefined if there was none.
 */
export const restoreSqlite = async (
  backup: string,
  file: string,
  now: Date,
  check: (copy: string) => Promise<void>,
): Promise<string | undefined> => {
  const earlier = `${file}.before-${now.toISOString().replaceAll(/\D/g, '').slice(0, 14)}`;
  const isThere = existsSync(file);
  await writeWhole(file, async (part) => {
    copyFileSync(backup, part);
    await check(part);
    // A log of the earlier database would be taken for one of the new one.
    for (const beside of ['-wal', '-shm'])
      if (existsSync(`${file}${beside}`)) renameSync(`${file}${beside}`, `${earlier}${beside}`);
    // The name is never without a database: a server that starts meanwhile would make an empty one.
    if (isThere) linkSync(file, earlier);
  });
  return isThere ? earlier : undefined;
};
