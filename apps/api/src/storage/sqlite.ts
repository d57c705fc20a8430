import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { Dialect, SqliteStatement } from 'kysely';
import { TurnsDialect } from './sqlite-driver.ts';

/** To prepare a statement takes longer than most take to run. Lists of values make texts without end: not all are kept. */
const mostKept = 500;

/** Makes the file unless it is there, for its owner only. SQLite gives the files beside it the same mode. */
const keepPrivate = (file: string): void => {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, 'a', 0o600));
  try {
    chmodSync(file, 0o600);
  } catch (error) {
    // Another user's file that we may write: its owner decides.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
  }
};

export const openFile = (file: string): DatabaseSync =>
  new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });

export const sqliteDialect = (file: string): Dialect => {
  if (file !== ':memory:') keepPrivate(file);
  return dialectOn(openFile(file));
};

/** Kysely's SQLite dialect speaks to `node:sqlite` through the few methods it needs. */
export const dialectOn = (database: DatabaseSync): Dialect => {
  // FULL: a write is on the disk before it is acknowledged, also when the power goes.
  // From here on nobody waits inside SQLite, where the whole process would wait too: the driver does.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 0;');
  const prepare = (sql: string): SqliteStatement => {
    // A deferred transaction that reads first and writes later fails at once when another process wrote
    // in between (SQLITE_BUSY_SNAPSHOT, no busy timeout applies); an immediate one waits its turn.
    const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
    return {
      reader: statement.columns().length > 0,
      all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
      run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
      // Rows are still being read while the same text may run again.
      iterate: (parameters) => database.prepare(sql).iterate(...(parameters as SQLInputValue[])),
    };
  };
  const kept = new Map<string, SqliteStatement>();
  return new TurnsDialect({
    database: {
      get isTransaction() {
        return database.isTransaction;
      },
      close: () => database.close(),
      prepare(sql) {
        const statement = kept.get(sql) ?? prepare(sql);
        // What was used last comes last; the first is the one that was not used for longest.
        kept.delete(sql);
        kept.set(sql, statement);
        const [first] = kept.keys();
        if (kept.size > mostKept && first !== undefined) kept.delete(first);
        return statement;
      },
    },
  });
};
