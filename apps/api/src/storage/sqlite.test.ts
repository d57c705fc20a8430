import { Kysely, sql } from 'kysely';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sqliteDialect } from './sqlite.ts';

let db: Kysely<unknown>;
beforeEach(async () => {
  db = new Kysely<unknown>({ dialect: sqliteDialect(':memory:') });
  await sql`create table things (id integer primary key, name text)`.execute(db);
});
afterEach(() => db.destroy());

const everything = async () => (await sql`select * from things`.execute(db)).rows;
const add = (name: string | null) => sql`insert into things (name) values (${name})`.execute(db);

it('a statement that runs again answers with what is there then', async () => {
  expect(await everything()).toEqual([]);
  await add('first');
  await add(null);
  expect(await everything()).toEqual([
    { id: 1, name: 'first' },
    { id: 2, name: null },
  ]);
});

it('a statement that runs again shows a column that was added meanwhile', async () => {
  await add('first');
  expect(await everything()).toEqual([{ id: 1, name: 'first' }]);
  await sql`alter table things add column color text default 'blue'`.execute(db);
  expect(await everything()).toEqual([{ id: 1, name: 'first', color: 'blue' }]);
});

it('a statement runs again after it has failed', async () => {
  const insert = (id: number) => sql`insert into things (id) values (${id})`.execute(db);
  await insert(7);
  await expect(insert(7)).rejects.toThrow('UNIQUE');
  await insert(8);
  expect(await everything()).toHaveLength(2);
});

it('a table can be removed after it was read', async () => {
  await everything();
  await sql`drop table things`.execute(db);
  await expect(everything()).rejects.toThrow('no such table');
});

it('more statements than are kept all answer', async () => {
  const ask = (number: number) => sql<{ n: number }>`select ${sql.lit(number)} as n`.execute(db);
  for (const round of [1, 2])
    for (let number = 0; number < 1_200; number += 1)
      expect((await ask(number)).rows, `${round}`).toEqual([{ n: number }]);
});

it('F20: what SQLite has rolled back by itself, on a full disk, fails for that reason, and leaves nothing', async () => {
  await sql`pragma max_page_count = 10`.execute(db);
  const filled = db.transaction().execute(async (tx) => {
    for (let row = 0; row < 100; row += 1)
      await sql`insert into things (name) values (${'x'.repeat(2_000)})`.execute(tx);
  });
  await expect(filled).rejects.toMatchObject({ errcode: 13 });
  await sql`pragma max_page_count = 1000`.execute(db);
  expect(await everything()).toEqual([]);
  await add('first');
  expect(await everything()).toHaveLength(1);
});

it('reads go before writes that wait, and no write waits for reads without end', async () => {
  const order: string[] = [];
  const note = (name: string) => () => void order.push(name);
  const gate = Promise.withResolvers<void>();
  const first = db.transaction().execute(async (tx) => {
    await sql`insert into things (name) values ('first')`.execute(tx);
    await gate.promise;
  });
  const writes = [1, 2].map((number) => add(`${number}`).then(note('write')));
  const snapshot = db
    .transaction()
    .setAccessMode('read only')
    .execute((tx) => sql`select 1`.execute(tx));
  const reads = [snapshot.then(note('read'))];
  for (let number = 0; number < 39; number += 1) reads.push(everything().then(note('read')));
  // All of them have asked for their turn.
  await new Promise(setImmediate);
  gate.resolve();
  await Promise.all([first, ...writes, ...reads]);
  expect(order[0]).toBe('read');
  expect(order.indexOf('write')).toBe(20);
  expect(order.lastIndexOf('write')).toBe(41);
});
