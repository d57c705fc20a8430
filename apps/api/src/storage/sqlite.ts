import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { type Dialect, SqliteDialect } from 'kysely';

/** Kysely's SQLite dialect speaks to `node:sqlite` through the few methods it needs. */
export const sqliteDialect = (file: string): Dialect => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 5000, enableForeignKeyConstraints: true });
  // FULL: a write is on the disk before it is acknowledged, also when the power goes.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  return new SqliteDialect({
    database: {
      close: () => database.close(),
      prepare(sql) {
        // A deferred transaction that reads first and writes later fails at once when another process wrote
        // in between (SQLITE_BUSY_SNAPSHOT, no busy timeout applies); an immediate one waits its turn.
        const statement = database.prepare(sql === 'begin' ? 'begin immediate' : sql);
        return {
          reader: statement.columns().length > 0,
          all: (parameters) => statement.all(...(parameters as SQLInputValue[])),
          run: (parameters) => statement.run(...(parameters as SQLInputValue[])),
          iterate: (parameters) => statement.iterate(...(parameters as SQLInputValue[])),
        };
      },
    },
  });
};
