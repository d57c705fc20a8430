import { expect, it } from 'vitest';
import { dialectOf, openDatabase } from './database.ts';
import { keepQuery } from './kept-query.ts';
import type { Db } from './schema.ts';

it('a kept query is put together once for each database, and answers each call by its own values', async () => {
  let made = 0;
  const answer = keepQuery((db: Db, { number, text }: { number: number; text: string }) => {
    made += 1;
    return db.selectNoFrom((eb) => [
      eb.val(text).as('aText'),
      eb.val(1).as('always'),
      eb.val(number).as('aNumber'),
    ]);
  });
  const [one, other] = [
    await openDatabase(dialectOf('sqlite::memory:')),
    await openDatabase(dialectOf('sqlite::memory:')),
  ];
  expect(await answer(one, { number: 2, text: 'two' })).toEqual([{ aText: 'two', always: 1, aNumber: 2 }]);
  expect(await one.transaction().execute((tx) => answer(tx, { number: 3, text: 'three' }))).toEqual([
    { aText: 'three', always: 1, aNumber: 3 },
  ]);
  expect(made).toBe(1);
  expect(await answer(other, { number: 4, text: 'four' })).toMatchObject([{ aNumber: 4 }]);
  expect(made).toBe(2);
  await one.destroy();
  await other.destroy();
});
