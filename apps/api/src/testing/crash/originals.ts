import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Dialect } from 'kysely';
import { dialectOf, openMigrated } from '../../storage/database.ts';
import type { Sealer } from '../../storage/seal.ts';
import { type Storage, storageOn } from '../../storage/storage.ts';
import { copyDatabase, newDatabase } from '../postgres/new-database.ts';
import { scratch } from '../scratch.ts';
import { type Contents, changedTables, openerOfTables } from '../tables.ts';

/** Opens a copy as a product does, which finds it migrated: to look for that hundreds of times takes PostgreSQL long. */
export const openCopy = (dialect: Dialect, sealer: Sealer): Storage =>
  storageOn(openMigrated(dialect), dialect, sealer);

/**
 * Opens a copy through one connection: statements that are sent side by side come in one order, and each further connection
 * costs PostgreSQL a process.
 */
export const dialectInOrder = (url: string): Dialect => dialectOf(url, { max: 1 });

/** A copy of the original. */
export interface Copy {
  readonly url: string;
  read(): Promise<Contents>;
  /** The storage of a product that is started on it after another one. */
  open(sealer: Sealer): Storage;
}

/** A database of which copies are made while nobody has it open. */
export interface Original {
  readonly url: string;
  /** How many copies are made. */
  readonly copies: number;
  /** Makes a copy, or makes the one of that number like the original again. */
  copy(number: number): Promise<Copy>;
  close(): Promise<void>;
}

export const newSqliteOriginal = async (): Promise<Original> => {
  // A killed process loses nothing that it has written, so no file has to get to a disk.
  const folder = mkdtempSync(join(scratch, 'orgready-crash-'));
  const openTables = openerOfTables();
  const file = join(folder, 'original.sqlite');
  return {
    url: `sqlite:${file}`,
    copies: 250,
    async copy(number) {
      const copy = join(folder, `copy-${number}.sqlite`);
      for (const log of ['-wal', '-shm']) rmSync(copy + log, { force: true });
      copyFileSync(file, copy);
      const url = `sqlite:${copy}`;
      return {
        url,
        read() {
          const tables = openTables(dialectOf(url));
          return tables.read().finally(tables.close);
        },
        open: (sealer) => openCopy(dialectOf(url), sealer),
      };
    },
    close: async () => rmSync(folder, { recursive: true }),
  };
};

/** To open a connection takes PostgreSQL long: it stays open however long nobody needs it. */
const lasting = { idleTimeoutMillis: 0 };

/** Copies stay open: PostgreSQL takes its time to copy a database, to open it and to drop it. */
const newPostgresCopy = async (
  cluster: string,
  original: string,
  openTables: ReturnType<typeof openerOfTables>,
) => {
  const { url } = await copyDatabase(cluster, original);
  const tables = openTables(dialectOf(url, lasting));
  const before = await tables.read();
  let storage: Storage | undefined;
  return {
    url,
    read: tables.read,
    open(sealer: Sealer) {
      storage ??= openCopy(dialectOf(url, lasting), sealer);
      return { ...storage, close: async () => undefined };
    },
    async restore() {
      const changed = changedTables(before, await tables.read());
      await tables.write(new Map(changed.map((table) => [table, before.get(table) ?? []])));
    },
    async close() {
      await tables.close();
      await storage?.close();
    },
  };
};

/** @param cluster the folder of a PostgreSQL cluster. */
export const newPostgresOriginal = async (cluster: string): Promise<Original> => {
  const { url } = await newDatabase(cluster);
  const openTables = openerOfTables();
  const copies = new Map<number, Awaited<ReturnType<typeof newPostgresCopy>>>();
  return {
    url,
    // Each takes its time, and some connections; so does each process that has to be started.
    copies: 64,
    async copy(number) {
      const made = copies.get(number);
      if (made) await made.restore();
      const copy = made ?? (await newPostgresCopy(cluster, url, openTables));
      copies.set(number, copy);
      return copy;
    },
    async close() {
      // They go with the cluster: to drop a database takes longer than to make one.
      for (const copy of copies.values()) await copy.close();
    },
  };
};
