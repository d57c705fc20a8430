import type { Kysely } from 'kysely';

/** The tables as they are before this migration. */
type Before = {
  setup_rows: { setup_id: string; stage: string; words: string };
  setup_places: { list: string; sort: string; value: string; setup_id: string };
};

const setupsAtOnce = 100;
const placesAtOnce = 1000;

const startsOf = (word: string, longest: number): readonly string[] => {
  const letters = [...word].slice(0, longest);
  return letters.map((_, end) => letters.slice(0, end + 1).join('')).slice(1);
};

const listsOf = (words: readonly string[]): readonly string[] => {
  const short = [...new Set(words.flatMap((word) => startsOf(word, 3)))];
  const pairs = short.flatMap((one) =>
    short.filter((other) => one < other && !other.startsWith(one)).map((other) => `${one} ${other}`),
  );
  // Those of up to four letters are there.
  const starts = words.flatMap((word) => startsOf(word, 12)).filter((start) => [...start].length > 4);
  return [...new Set([...starts, ...pairs])];
};

/** A list for each beginning of a word and each pair of short beginnings, so that a search reads only its page. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const before = db.withoutPlugins().withTables<Before>();
  for (let after = ''; ; ) {
    const rows = await before
      .selectFrom('setup_rows')
      .select(['setup_id', 'words'])
      .where('setup_id', '>', after)
      .orderBy('setup_id')
      .limit(setupsAtOnce)
      .execute();
    const places: Before['setup_places'][] = [];
    for (const { setup_id, words } of rows) {
      const lists = listsOf(words.split(' ').filter((word) => word !== ''));
      const values = await before
        .selectFrom('setup_places')
        .select(['sort', 'value', 'setup_id'])
        .where('setup_id', '=', setup_id)
        .where('list', '=', '')
        .execute();
      places.push(...lists.flatMap((list) => values.map((value) => ({ list, ...value }))));
    }
    for (let from = 0; from < places.length; from += placesAtOnce)
      await before
        .insertInto('setup_places')
        .values(places.slice(from, from + placesAtOnce))
        .execute();
    const last = rows.at(-1);
    if (rows.length < setupsAtOnce || last === undefined) break;
    after = last.setup_id;
  }
  await db.schema.dropTable('setup_words').execute();
};
