import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { dialectOf } from '../storage/database.ts';
import { createSealer } from '../storage/seal.ts';
import { openStorage, type Storage } from '../storage/storage.ts';

/** Every row of every table, as text, by table. */
export type Contents = ReadonlyMap<string, readonly string[]>;

/** A storage whose tables a test can look into. */
export const openTables = async (): Promise<{ readonly storage: Storage; read(): Contents }> => {
  const folder = mkdtempSync(join(tmpdir(), 'orgready-tables-'));
  const file = join(folder, 'orgready.sqlite');
  const storage = await openStorage(dialectOf(`sqlite:${file}`), createSealer([randomBytes(32)]));
  const reader = new DatabaseSync(file, { readOnly: true });
  const tables = reader
    .prepare("select name from sqlite_master where type = 'table' and name not like 'sqlite_%'")
    .all()
    .map(({ name }) => String(name));
  return {
    storage: {
      ...storage,
      async close() {
        reader.close();
        await storage.close();
        rmSync(folder, { recursive: true });
      },
    },
    read: () =>
      new Map(
        tables.map((table) => [
          table,
          reader
            .prepare(`select * from "${table}"`)
            .all()
            .map((row) => JSON.stringify(row))
            .sort(),
        ]),
      ),
  };
};

/** The tables whose contents differ. */
export const changedTables = (before: Contents, after: Contents): string[] =>
  [...after]
    .filter(([table, rows]) => rows.join('\n') !== before.get(table)?.join('\n'))
    .map(([table]) => table);
