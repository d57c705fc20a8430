import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import { type Config, databaseFile } from '../../config.ts';
import { readMigrations } from '../../storage/database.ts';
import type { Db } from '../../storage/schema.ts';
import { sealedColumns } from '../../storage/sealed-columns.ts';
import { findDamage } from '../../storage/sqlite-damage.ts';
import { openAsItIs } from '../open-existing.ts';
import { type Finding, failed, messageOf, noted, type OtherClock, passed } from './finding.ts';

/** How many records a key has sealed in a column. */
export interface KeyUse {
  readonly column: string;
  readonly keyId: string;
  readonly count: number;
}

interface Examined {
  readonly findings: readonly Finding[];
  readonly clocks: readonly OtherClock[];
  /** Undefined if the tables could not be read. */
  readonly keys?: readonly KeyUse[];
}

const readKeys = async (db: Db): Promise<readonly KeyUse[]> =>
  (
    await Promise.all(
      sealedColumns.map(async (column) =>
        (await column.countByKey(db)).map((use) => ({ ...use, column: `${column.table}.${column.column}` })),
      ),
    )
  ).flat();

const readServerClock = async (db: Db): Promise<OtherClock> => {
  const before = Date.now();
  const { rows } = await sql<{
    now: string;
  }>`select extract(epoch from clock_timestamp()) * 1000 as now`.execute(db);
  return { name: 'the database', ahead: (before + Date.now()) / 2 - Number(rows[0]?.now) };
};

const examineOpen = async (db: Db, isSqlite: boolean, name: string): Promise<Examined> => {
  const { waiting, strange } = await readMigrations(db);
  const clocks = isSqlite ? [] : [await readServerClock(db)];
  if (strange.length > 0)
    return { findings: [failed('database', `${name} was made by a newer release (${strange[0]})`)], clocks };
  if (waiting.length > 0)
    return {
      findings: [
        noted('database', `${name} is of an older release; the next start of the server changes it`),
      ],
      clocks,
    };
  return { findings: [passed('database', `${name} is in order`)], clocks, keys: await readKeys(db) };
};

/** Looks at the database without changing it. */
export const examineDatabase = async (config: Config): Promise<Examined> => {
  const file = databaseFile(config.databaseUrl);
  const isSqlite = config.databaseUrl.startsWith('sqlite:');
  // Nothing of the address but host and name: it may hold a password.
  const name = isSqlite ? (file ?? 'memory') : `PostgreSQL at ${new URL(config.databaseUrl).host}`;
  if (file !== undefined && !existsSync(file))
    return {
      findings: [noted('database', `${file} does not exist; the first start of the server makes it`)],
      clocks: [],
    };
  let db: Db | undefined;
  try {
    const damage = file === undefined ? undefined : findDamage(file);
    if (damage !== undefined)
      throw new Error(`it is damaged (${damage}); "pnpm orgready restore" puts a backup in its place`);
    db = openAsItIs(config);
    return await examineOpen(db, isSqlite, name);
  } catch (error) {
    return { findings: [failed('database', `${name}: ${messageOf(error)}`)], clocks: [] };
  } finally {
    await db?.destroy();
  }
};
