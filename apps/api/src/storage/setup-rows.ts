import { isDeepStrictEqual } from 'node:util';
import type { SetupSort, SetupSummary } from '@orgready/shared/contract/entities';
import { sql } from 'kysely';
import { fold, wordsIn } from './customer-words.ts';
import type { Db } from './schema.ts';
import { listsOf } from './setup-lists.ts';

/** A setup as the staff list shows it, and until when that holds. */
export interface SetupRow {
  readonly summary: SetupSummary;
  /** When the first of its open links expires; null where none is open. */
  readonly linksUntil: number | null;
  /** Whose setups it is listed with: nobody's if the person it is assigned to was removed. */
  readonly listedFor?: string | null;
  /** The release that made the row: another one may see the same findings otherwise. */
  readonly release: string;
}

const padded = (value: number, digits: number): string => String(value).padStart(digits, '0');

/** Later than every moment. */
const never = 999_999_999_999_999;

/** What each column is sorted by, as text that sorts as the values do. */
const sortedBy: { readonly [S in SetupSort]: (summary: SetupSummary) => string } = {
  customer: ({ customer }) => fold(customer).slice(0, 60),
  progress: ({ steps }) => {
    const done = steps.filter(({ status }) => status === 'complete' || status === 'attested').length;
    return padded(Math.round((1000 * done) / Math.max(1, steps.length)), 4);
  },
  // What waits for nothing comes after what has waited for the shortest time.
  blocked: ({ blocked }) => padded(blocked?.since ?? never, 15),
  active: ({ activeAt }) => padded(activeAt, 15),
  due: ({ dueOn }) => dueOn ?? '9999-12-31',
};
export const sorts = Object.keys(sortedBy) as SetupSort[];

/** A setup in one list, at its place by one column. */
export interface Place {
  readonly list: string;
  readonly sort: SetupSort;
  readonly value: string;
  readonly setupId: string;
}

const valuesOf = (summary: SetupSummary) => sorts.map((sort) => ({ sort, value: sortedBy[sort](summary) }));

/** Returns everything that is stored of a row, by table. */
export const keptOf = ({ summary, linksUntil, release, listedFor = summary.assigneeId }: SetupRow) => {
  const values = valuesOf(summary);
  return {
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
      assigneeId: listedFor,
      archivedAt: summary.archivedAt,
    },
    places: listsOf({ ...summary, assigneeId: listedFor }).flatMap((list) =>
      values.map((value): Place => ({ list, ...value, setupId: summary.id })),
    ),
  };
};

/** SQLite and PostgreSQL limit how many parameters a statement has. */
const insertedAtOnce = 1000;

const insertPlaces = async (db: Db, places: readonly Place[]): Promise<void> => {
  for (let from = 0; from < places.length; from += insertedAtOnce)
    await db
      .insertInto('setupPlaces')
      .values(places.slice(from, from + insertedAtOnce))
      .execute();
};

/** Moves a setup within its lists, where the value of a column has changed. */
const movePlaces = async (db: Db, before: SetupSummary, summary: SetupSummary): Promise<void> => {
  const values = valuesOf(summary);
  if (isDeepStrictEqual(values, valuesOf(before))) return;
  const cases = sql.join(
    values.map(({ sort, value }) => sql`when ${sort} then ${value}`),
    sql` `,
  );
  const value = sql<string>`case sort ${cases} end`;
  await db
    .updateTable('setupPlaces')
    .set({ value })
    .where('setupId', '=', summary.id)
    .where('value', '<>', value)
    .execute();
};

/** One row a setup for the staff list, written in the transaction of what changes it. */
export const setupRowsOn = (db: Db) => ({
  async save(given: SetupRow): Promise<void> {
    const { row, places } = keptOf(given);
    const { setupId, ...rest } = row;
    const before = await db
      .selectFrom('setupRows')
      .select(['stage', 'release', 'assigneeId', 'archivedAt', 'summary', 'linksUntil'])
      .where('setupId', '=', setupId)
      .executeTakeFirst();
    // The customer's name never changes, and another release may keep other lists.
    const isInPlace =
      before?.stage === row.stage &&
      before.release === row.release &&
      before.assigneeId === row.assigneeId &&
      (before.archivedAt === null) === (row.archivedAt === null);
    if (isInPlace && before.summary === row.summary && before.linksUntil === row.linksUntil) return;
    await db
      .insertInto('setupRows')
      .values(row)
      .onConflict((conflict) => conflict.column('setupId').doUpdateSet(rest))
      .execute();
    if (isInPlace) return movePlaces(db, JSON.parse(before.summary) as SetupSummary, given.summary);
    if (before) await db.deleteFrom('setupPlaces').where('setupId', '=', setupId).execute();
    await insertPlaces(db, places);
  },

  /** Writes when the customer was last active, and leaves the rest of the row as it is. False if there is no row. */
  async keepActive(setupId: string, activeAt: number): Promise<boolean> {
    const before = await this.find(setupId);
    if (!before) return false;
    if (before.activeAt === activeAt) return true;
    const summary = { ...before, activeAt };
    await db
      .updateTable('setupRows')
      .set({ summary: JSON.stringify(summary) })
      .where('setupId', '=', setupId)
      .execute();
    await movePlaces(db, before, summary);
    return true;
  },

  async find(setupId: string): Promise<SetupSummary | undefined> {
    const row = await db
      .selectFrom('setupRows')
      .select('summary')
      .where('setupId', '=', setupId)
      .executeTakeFirst();
    return row && (JSON.parse(row.summary) as SetupSummary);
  },

  /** Has the rows of a person's setups written again, as if by another release: they are listed with somebody else's now. */
  async outdate(assigneeId: string): Promise<void> {
    await db
      .updateTable('setupRows')
      .set({ release: '' })
      .where('setupId', 'in', (eb) =>
        eb.selectFrom('setups').select('id').where('assigneeId', '=', assigneeId),
      )
      .execute();
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
