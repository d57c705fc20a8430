import { existsSync } from 'node:fs';
import { type Config, databaseFile } from '../config.ts';
import { dialectOf, openMigrated, readMigrations } from '../storage/database.ts';
import type { Db } from '../storage/schema.ts';
import { OperatorError } from './command.ts';

/** Opens the configured database as it is; refuses one that is not there. */
export const openAsItIs = (config: Pick<Config, 'databaseUrl'>): Db => {
  const file = databaseFile(config.databaseUrl);
  if (file !== undefined && !existsSync(file))
    throw new OperatorError(`There is no database at ${file}; DATABASE_URL names it`);
  return openMigrated(dialectOf(config.databaseUrl));
};

/** Does the work with the configured database; refuses one whose tables are not those of this release. */
export const withDatabase = async <T>(
  config: Pick<Config, 'databaseUrl'>,
  work: (db: Db) => Promise<T>,
): Promise<T> => {
  const db = openAsItIs(config);
  try {
    const { waiting, strange } = await readMigrations(db);
    if (strange.length > 0)
      throw new OperatorError('The database was made by a newer release; use the commands of that release');
    if (waiting.length > 0)
      throw new OperatorError('The database is of an older release; start the server once, which changes it');
    return await work(db);
  } finally {
    await db.destroy();
  }
};
