import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { sql } from 'kysely';
import { type Config, databaseFile, readConfig } from '../config.ts';
import { readWholeDump, restorePostgres } from '../storage/backup/postgres.ts';
import { isOpenElsewhere, restoreSqlite } from '../storage/backup/sqlite.ts';
import { dialectOf, openMigrated, readMigrations } from '../storage/database.ts';
import type { Db } from '../storage/schema.ts';
import { findDamage } from '../storage/sqlite-damage.ts';
import { type Command, exitCodes, OperatorError } from './command.ts';

const inUse = 'The database is open in another process; stop the servers first';

const refuseStrange = async (db: Db, what: string): Promise<void> => {
  const { waiting, strange } = await readMigrations(db);
  if (strange.length > 0)
    throw new OperatorError(`${what} was made by a newer release; restore it with that one`);
  if (waiting.includes('0001-tables')) throw new OperatorError(`${what} holds no database of OrgReady`);
};

/** @param copy of the backup: to open a database is to write to it. */
const refuseDamaged = async (copy: string, backup: string): Promise<void> => {
  const damage = findDamage(copy);
  if (damage !== undefined) throw new OperatorError(`${backup} is damaged (${damage}); nothing was changed`);
  const db = openMigrated(dialectOf(`sqlite:${copy}`));
  await refuseStrange(db, backup).finally(() => db.destroy());
};

const restoreFile = async (backup: string, file: string): Promise<string> => {
  if (existsSync(file) && isOpenElsewhere(file)) throw new OperatorError(inUse);
  const earlier = await restoreSqlite(backup, file, new Date(), (copy) => refuseDamaged(copy, backup));
  return earlier === undefined
    ? `${file} is restored`
    : `${file} is restored; what was there is now ${earlier}`;
};

const restoreDump = async (dump: string, { databaseUrl }: Pick<Config, 'databaseUrl'>): Promise<string> => {
  await readWholeDump(dump);
  const db = openMigrated(dialectOf(databaseUrl));
  try {
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_type = 'client backend'`.execute(
      db,
    );
    if (rows[0]?.count !== 0) throw new OperatorError(inUse);
    const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
    await restorePostgres(
      dump,
      databaseUrl,
      tables.map(({ name }) => name),
    );
    await refuseStrange(db, dump);
    return 'The database is restored';
  } finally {
    await db.destroy();
  }
};

export const restore: Command = {
  summary: 'puts a backup in the place of the database; stop the servers first',
  parameters: ['file'],
  details: [
    'All of it or nothing: a backup that is damaged, or of a newer release, is refused before anything changes.',
    'A SQLite file that was there is kept under another name. For PostgreSQL it runs pg_restore and psql.',
  ],
  async run({ env, args, print }) {
    const config = readConfig(env);
    const backup = resolve(args[0] ?? '');
    if (!existsSync(backup)) throw new OperatorError(`There is no file ${backup}`);
    const file = databaseFile(config.databaseUrl);
    print(await (file === undefined ? restoreDump(backup, config) : restoreFile(backup, file)));
    return exitCodes.ok;
  },
};
