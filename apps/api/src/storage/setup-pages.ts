import type { SetupSort, SetupSummary } from '@orgready/shared/contract/entities';
import { leastTyped, startOf, wordsIn } from './customer-words.ts';
import type { Db } from './schema.ts';
import { everySetup, listOfStage, listOfStart } from './setup-rows.ts';

export interface PageQuery {
  /** What was typed: customers are found whose name has words that begin with its words. */
  readonly search: string;
  readonly stage: SetupSummary['stage'] | undefined;
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

/** Up to so many that a word finds are looked at one by one; more are walked through in the order asked for. */
const few = 100;

/** The way to what a search finds: nothing, some setups, or a list to walk through. */
type Way = 'nowhere' | { readonly setups: readonly string[] } | { readonly list: string };

/** Pages of the staff list: each reads about as much as it shows, however many setups there are. */
export const setupPagesOn = (db: Db) => {
  const foundBy = async (start: string): Promise<readonly string[]> => {
    const rows = await db
      .selectFrom('setupWords')
      .select('setupId')
      .where('start', '=', start)
      .limit(few + 1)
      .execute();
    return rows.map(({ setupId }) => setupId);
  };

  const wayTo = async (words: readonly string[], stage: PageQuery['stage']): Promise<Way> => {
    const starts = words.flatMap((word) => startOf(word) ?? []).toSorted((a, b) => b.length - a.length);
    for (const start of starts) {
      const setups = await foundBy(start);
      if (setups.length === 0) return 'nowhere';
      if (setups.length <= few) return { setups };
    }
    const [longest] = starts;
    if (longest !== undefined) return { list: listOfStart(longest) };
    return { list: stage === undefined ? everySetup : listOfStage(stage) };
  };

  return {
    async page({ search, stage, sort, direction, after, limit }: PageQuery): Promise<SetupPage> {
      const words = search.trim().length < leastTyped ? [] : wordsIn(search);
      const way = await wayTo(words, stage);
      if (way === 'nowhere') return { setups: [], next: undefined };
      let query = db
        .selectFrom('setupPlaces')
        .innerJoin('setupRows', 'setupRows.setupId', 'setupPlaces.setupId')
        .select(['setupPlaces.value', 'setupPlaces.setupId', 'setupRows.summary'])
        .where('setupPlaces.sort', '=', sort);
      query =
        'list' in way
          ? query.where('setupPlaces.list', '=', way.list)
          : query
              .where('setupPlaces.setupId', 'in', way.setups)
              // As an expression, so that these few are looked up and the list of all is not walked through.
              .where((eb) => eb(eb.fn.coalesce('setupPlaces.list', eb.val('')), '=', everySetup));
      for (const word of words) query = query.where('setupRows.words', 'like', `% ${word}%`);
      if (stage !== undefined) query = query.where('setupRows.stage', '=', stage);
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
  };
};
