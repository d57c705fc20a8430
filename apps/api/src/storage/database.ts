import { CamelCasePlugin, type Dialect, Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import pg from 'pg';
import { migrations } from './migrations/index.ts';
import type { Db, Tables } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

/** `sqlite:<file>`, `sqlite::memory:` or `postgres://…`. */
export const dialectOf = (url: string): Dialect =>
  url.startsWith('sqlite:') ? sqliteDialect(url.slice('sqlite:'.length)) : postgresDialect(url);

const postgresDialect = (url: string): Dialect => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    types: {
      // Our 64-bit integers are milliseconds and counts: far below 2^53, so numbers as in SQLite.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
    },
  });
  // A connection that the server ends is an event beside the rejected query, and an `error` event nobody listens to ends
  // the process. The pool drops the connection and opens another for the next query.
  const ignore = () => undefined;
  pool.on('error', ignore);
  pool.on('connect', (client) => client.on('error', ignore));
  return new PostgresDialect({ pool });
};

/** A migrated database. Several processes may start at once: Kysely migrates under a lock. */
export const openDatabase = async (dialect: Dialect): Promise<Db> => {
  const db = new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) {
    await db.destroy();
    throw error;
  }
  return db;
};

/**
 * Runs the work in the transaction at hand, or in a new one.
 * SQLite has one connection: work that reaches past `tx` to the database waits for itself for ever.
 */
export const atomically = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> =>
  db.isTransaction ? work(db) : db.transaction().execute(work);
