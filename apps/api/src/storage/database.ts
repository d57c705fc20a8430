import { randomBytes } from 'node:crypto';
import { CamelCasePlugin, type Dialect, Kysely, PostgresDialect, sql } from 'kysely';
import { DEFAULT_MIGRATION_TABLE, Migrator } from 'kysely/migration';
import pg from 'pg';
import { type AuditChain, createAuditChain } from './audit-chain.ts';
import { beforeRelease, migrationsWith } from './migrations/index.ts';
import type { Db, Tables } from './schema.ts';
import { sqliteDialect } from './sqlite.ts';

/** How many connections to PostgreSQL are open, and for how long while nobody needs them. */
type Connections = Pick<pg.PoolConfig, 'max' | 'idleTimeoutMillis'>;

/** `sqlite:<file>`, `sqlite::memory:` or `postgres://…`. */
export const dialectOf = (url: string, connections: Connections = {}): Dialect =>
  url.startsWith('sqlite:') ? sqliteDialect(url.slice('sqlite:'.length)) : postgresDialect(url, connections);

const postgresDialect = (url: string, connections: Connections): Dialect => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5000,
    ...connections,
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

/** The names of the migrations need no key. */
const known = Object.keys(migrationsWith(createAuditChain(Buffer.alloc(32))));

/** Returns the migrations that this release has yet to run on a database, and those in it that this release does not know. */
export const readMigrations = async (
  db: Db,
): Promise<{ readonly waiting: readonly string[]; readonly strange: readonly string[] }> => {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === DEFAULT_MIGRATION_TABLE)) return { waiting: known, strange: [] };
  const { rows } = await sql<{
    name: string;
  }>`select name from ${sql.table(DEFAULT_MIGRATION_TABLE)}`.execute(db);
  const names = new Set(rows.map(({ name }) => name));
  return {
    waiting: known.filter((name) => !names.has(name)),
    strange: [...names].filter((name) => !known.includes(name)),
  };
};

/** Refuses a database that holds migrations which this release does not know, in one line for the operator. */
const refuseStrange = async (db: Db): Promise<void> => {
  const { strange } = await readMigrations(db);
  if (strange.length === 0) return;
  throw new Error(
    strange.some((name) => beforeRelease.has(name))
      ? 'It was made before the first release and cannot be carried over. Move it away, or name an empty one in DATABASE_URL, and start again.'
      : 'It was made by a newer release. Start that release, or name another one in DATABASE_URL.',
  );
};

/** A database that this release has migrated already. */
export const openMigrated = (dialect: Dialect): Db =>
  new Kysely<Tables>({ dialect, plugins: [new CamelCasePlugin()] });

/**
 * A migrated database. Several processes may start at once: Kysely migrates under a lock.
 * @param chain for the events of a database from before they were chained.
 */
export const openDatabase = async (
  dialect: Dialect,
  chain: AuditChain = createAuditChain(randomBytes(32)),
): Promise<Db> => {
  const db = openMigrated(dialect);
  const migrations = migrationsWith(chain);
  try {
    await refuseStrange(db);
    const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...migrations }) } });
    const { error } = await migrator.migrateToLatest();
    if (error !== undefined) throw error;
  } catch (error) {
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
