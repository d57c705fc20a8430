import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyPostgres, startTimeout } from '../testing/databases.ts';
import { scratch } from '../testing/scratch.ts';
import { openDatabase } from './database.ts';
import { sqliteDialect } from './sqlite.ts';

const table =
  'create table kysely_migration (name varchar(255) primary key, timestamp varchar(255) not null)';
const row = (name: string) => `insert into kysely_migration values ('${name}', '2026-11-20T00:00:00.000Z')`;

describe('a database with migrations that this release does not know', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(scratch, 'orgready-database-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const refusal = (opened: Promise<unknown>): Promise<string> =>
    opened.then(
      () => 'opened',
      (error: Error) => error.message,
    );
  /** What opening a SQLite file says that holds these migrations. */
  const openFile = async (...names: string[]): Promise<string> => {
    const file = join(folder, `${names.join('-')}.db`);
    const database = new DatabaseSync(file);
    database.exec([table, ...names.map(row)].join(';'));
    database.close();
    return refusal(openDatabase(sqliteDialect(file)));
  };

  const old = /^It was made before the first release .+ Move it away, .+ start again\.$/;
  it('is refused in a line that says what to do, when it was made before the first release', async () => {
    expect(await openFile('0001-first-tables')).toMatch(old);
    expect(await openFile('0001-first-tables', '0002-voids-of-findings')).toMatch(old);
  });

  it('is refused alike on PostgreSQL', { timeout: startTimeout }, async () => {
    const dialect = await emptyPostgres();
    const db = new Kysely({ dialect });
    for (const statement of [table, row('0001-first-tables')]) await sql.raw(statement).execute(db);
    expect(await refusal(openDatabase(dialect))).toMatch(old);
  });

  it('is refused when a newer release has made it, and left as it is', async () => {
    expect(await openFile('0001-tables', '9999-from-the-future')).toMatch(
      /^It was made by a newer release\./,
    );
    const kept = new DatabaseSync(join(folder, '0001-tables-9999-from-the-future.db'));
    expect(kept.prepare('select name from sqlite_master where type = ?').all('table')).toEqual([
      { name: 'kysely_migration' },
    ]);
    kept.close();
  });
});
