import type { SetupSort, SetupSummary } from '@orgready/shared/contract/entities';
import { fold, startsOf, wordsIn } from './customer-words.ts';
import type { Db } from './schema.ts';

/** A setup as the staff list shows it, and until when that holds. */
export interface SetupRow {
  readonly summary: SetupSummary;
  /** When the first of its open links expires; null where none is open. */
  readonly linksUntil: number | null;
  /** The release that made the row: another one may see the same findings otherwise. */
  readonly release: string;
}

/** Longer beginnings have a list of their own no more: few names share them. */
const longestList = 4;

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** What each column is sorted by, as text that sorts as the values do. */
const sortedBy: { readonly [S in SetupSort]: (summary: SetupSummary) => string } = {
  customer: ({ customer }) => fold(customer).slice(0, 60),
  progress: ({ steps }) => {
    const done = steps.filter(({ status }) => status === 'complete' || status === 'attested').length;
    return padded(Math.round((1000 * done) / Math.max(1, steps.length)), 4);
  },
  current: ({ steps, currentStep }) =>
    padded(currentStep === null ? steps.length : steps.findIndex(({ id }) => id === currentStep), 4),
  active: ({ activeAt }) => padded(activeAt, 15),
  links: ({ openLinks }) => padded(openLinks, 6),
};
export const sorts = Object.keys(sortedBy) as SetupSort[];

/** The list of all setups; every beginning of a word and every stage has one of its own, each sorted by each column. */
export const everySetup = '';
export const listOfStage = (stage: SetupSummary['stage']): string => `stage ${stage}`;
export const listOfStart = (start: string): string => [...start].slice(0, longestList).join('');

const startsIn = ({ customer }: SetupSummary): readonly string[] => [
  ...new Set(wordsIn(customer).flatMap(startsOf)),
];

/** The places of a setup in the lists. */
const placesOf = (
  summary: SetupSummary,
): readonly { readonly list: string; readonly sort: SetupSort; readonly value: string }[] => {
  const lists = new Set([everySetup, listOfStage(summary.stage), ...startsIn(summary).map(listOfStart)]);
  return [...lists].flatMap((list) => sorts.map((sort) => ({ list, sort, value: sortedBy[sort](summary) })));
};

/** Everything that is kept of a row, by table. */
export const keptOf = ({ summary, linksUntil, release }: SetupRow) => ({
  row: {
    setupId: summary.id,
    summary: JSON.stringify(summary),
    stage: summary.stage,
    // Each word with a space before it.
    words: wordsIn(summary.customer)
      .map((word) => ` ${word}`)
      .join(''),
    linksUntil,
    release,
  },
  starts: startsIn(summary).map((start) => ({ start, setupId: summary.id })),
  places: placesOf(summary).map((place) => ({ ...place, setupId: summary.id })),
});

const keyOf = ({ list, sort, value }: { list: string; sort: string; value: string }): string =>
  JSON.stringify([list, sort, value]);

/** Takes a setup from the places where it was and puts it where it is now. */
const movePlaces = async (db: Db, setupId: string, places: ReturnType<typeof keptOf>['places']) => {
  const before = await db
    .selectFrom('setupPlaces')
    .select(['list', 'sort', 'value'])
    .where('setupId', '=', setupId)
    .execute();
  const now = new Set(places.map(keyOf));
  const known = new Set(before.map(keyOf));
  const gone = before.filter((place) => !now.has(keyOf(place)));
  for (const { list, sort } of gone)
    await db
      .deleteFrom('setupPlaces')
      .where('setupId', '=', setupId)
      .where('list', '=', list)
      .where('sort', '=', sort)
      .execute();
  const added = places.filter((place) => !known.has(keyOf(place)));
  if (added.length > 0) await db.insertInto('setupPlaces').values(added).execute();
};

/** One row a setup for the staff list, written in the transaction of what changes it. */
export const setupRowsOn = (db: Db) => ({
  async save(given: SetupRow): Promise<void> {
    const { row, starts, places } = keptOf(given);
    const { setupId, ...rest } = row;
    await db
      .insertInto('setupRows')
      .values(row)
      .onConflict((conflict) => conflict.column('setupId').doUpdateSet(rest))
      .execute();
    // The customer's name is never changed.
    if (starts.length > 0)
      await db
        .insertInto('setupWords')
        .values(starts)
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    await movePlaces(db, setupId, places);
  },

  async find(setupId: string): Promise<SetupSummary | undefined> {
    const row = await db
      .selectFrom('setupRows')
      .select('summary')
      .where('setupId', '=', setupId)
      .executeTakeFirst();
    return row && (JSON.parse(row.summary) as SetupSummary);
  },

  /** Setups whose row was made by another release, or before a link of theirs expired. */
  async outdated(release: string, now: number, limit: number): Promise<string[]> {
    const rows = await db
      .selectFrom('setupRows')
      .select('setupId')
      .where((eb) => eb.or([eb('release', '<>', release), eb('linksUntil', '<=', now)]))
      .limit(limit)
      .execute();
    return rows.map(({ setupId }) => setupId);
  },
});
