import type { SetupSort, SetupSummary } from '@orgready/shared/contract/entities';
import { leastTyped, wordsIn } from './customer-words.ts';
import type { Db } from './schema.ts';
import { listsFor, nobody } from './setup-lists.ts';

export interface PageQuery {
  /** What was typed: customers are found whose name has words that begin with its words. */
  readonly search: string;
  readonly stage: SetupSummary['stage'] | undefined;
  /** Id of a person, or `nobody`. */
  readonly assignee?: string | undefined;
  /** Archived setups instead of those in use. */
  readonly archived?: boolean;
  readonly sort: SetupSort;
  readonly direction: 'asc' | 'desc';
  /** Where the page before ended. */
  readonly after: readonly [value: string, setupId: string] | undefined;
  readonly limit: number;
}

export interface SetupPage {
  readonly setups: readonly SetupSummary[];
  /** Where this page ends; undefined where nothing follows. */
  readonly next: readonly [value: string, setupId: string] | undefined;
}

/** Lists that are longer than this are not counted to their end. */
const mostCounted = 2000;

/** Returns the shortest of these lists; the first of those that are too long to be counted. */
const shortestOf = async (db: Db, lists: readonly string[], sort: SetupSort): Promise<string> => {
  const [first = '', ...others] = lists;
  if (others.length === 0) return first;
  const lengthOf = (list: string) =>
    db
      .selectFrom(
        db
          .selectFrom('setupPlaces')
          .select('list')
          .where('list', '=', list)
          .where('sort', '=', sort)
          .limit(mostCounted)
          .as('counted'),
      )
      .select(({ fn, val }) => [val<string>(list).as('list'), fn.countAll().as('length')]);
  const rows = await others
    .reduce<ReturnType<typeof lengthOf>>((all, list) => all.unionAll(lengthOf(list)), lengthOf(first))
    .execute();
  const lengths = new Map(rows.map(({ list, length }) => [list, Number(length)]));
  return lists.toSorted((a, b) => (lengths.get(a) ?? 0) - (lengths.get(b) ?? 0))[0] ?? first;
};

/** Returns pages of the staff list. Each reads about as much as it shows, however many setups there are. */
export const setupPagesOn = (db: Db) => ({
  async page(asked: PageQuery): Promise<SetupPage> {
    const { search, stage, assignee, sort, direction, after, limit } = asked;
    const words = search.trim().length < leastTyped ? [] : wordsIn(search);
    const list = await shortestOf(db, listsFor(words, asked), sort);
    let query = db
      .selectFrom('setupPlaces')
      .innerJoin('setupRows', 'setupRows.setupId', 'setupPlaces.setupId')
      .select(['setupPlaces.value', 'setupPlaces.setupId', 'setupRows.summary'])
      .where('setupPlaces.list', '=', list)
      .where('setupPlaces.sort', '=', sort);
    for (const word of words) query = query.where('setupRows.words', 'like', `% ${word}%`);
    if (stage !== undefined) query = query.where('setupRows.stage', '=', stage);
    if (assignee !== undefined)
      query =
        assignee === nobody
          ? query.where('setupRows.assigneeId', 'is', null)
          : query.where('setupRows.assigneeId', '=', assignee);
    if (after)
      query = query.where((eb) =>
        eb(
          eb.refTuple('setupPlaces.value', 'setupPlaces.setupId'),
          direction === 'asc' ? '>' : '<',
          eb.tuple(...after),
        ),
      );
    const rows = await query
      .orderBy('setupPlaces.value', direction)
      .orderBy('setupPlaces.setupId', direction)
      .limit(limit + 1)
      .execute();
    const shown = rows.slice(0, limit);
    const last = rows.length > limit ? shown.at(-1) : undefined;
    return {
      setups: shown.map(({ summary }) => JSON.parse(summary) as SetupSummary),
      next: last && [last.value, last.setupId],
    };
  },
});
