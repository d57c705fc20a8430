import { randomBytes } from 'node:crypto';
import { dialectOf, openDatabase } from '../../storage/database.ts';
import { connect, databaseUrl } from './cluster.ts';

const template = 'migrated';
/** Any number: the key of the lock under which one worker makes the template for all. */
const templateLock = 1;

interface NewDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

const create = async (folder: string, from: string): Promise<NewDatabase> => {
  const run = async (statement: string): Promise<void> => {
    const client = await connect(folder);
    await client.query(statement).finally(() => client.end());
  };
  // Random: a worker's modules can be loaded again, and a count would restart.
  const name = `test_${randomBytes(8).toString('hex')}`;
  await run(`create database ${name} template ${from}`);
  return { url: databaseUrl(folder, name), drop: () => run(`drop database ${name} with (force)`) };
};

/** Makes a database without any table. */
export const emptyDatabase = (folder: string): Promise<NewDatabase> => create(folder, 'template0');

/** Makes a migrated database without any row: a copy of a template, far quicker than migrating. */
export const newDatabase = async (folder: string): Promise<NewDatabase> => {
  const client = await connect(folder);
  try {
    await client.query('select pg_advisory_lock($1)', [templateLock]);
    const found = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rowCount === 0) {
      await client.query(`create database ${template}`);
      await (await openDatabase(dialectOf(databaseUrl(folder, template)))).destroy();
    }
  } finally {
    // The lock ends with the connection.
    await client.end();
  }
  return create(folder, template);
};

/** Makes a copy of a database that nobody has open. */
export const copyDatabase = (folder: string, url: string): Promise<NewDatabase> =>
  create(folder, new URL(url).pathname.slice(1));
