import { sql } from 'kysely';
import { atomically } from './database.ts';
import { keepQuery } from './kept-query.ts';
import { type Figure, figuresOf, type Milestones } from './milestones.ts';
import type { Db, Tables } from './schema.ts';
import type { Setup } from './setups.ts';

type Counted = Pick<Setup, 'id' | 'blueprintId' | 'blueprintVersion' | 'createdAt'>;

/** A figure, and by how much it changes. */
export type FigureChange = Tables['funnelFigures'];

/** Which setups are counted. */
export interface FunnelQuery {
  readonly blueprintId: string;
  /** Undefined: all versions. */
  readonly version: number | undefined;
  /** The year or month in which they were created, such as `2026` or `2026-11`; undefined: whenever. */
  readonly period: string | undefined;
}

/** What stands for all versions; a version is never 0. */
const allVersions = 0;
const everPeriod = '';
const yearLength = 'yyyy'.length;
const monthLength = 'yyyy-mm'.length;

/** Years and months sort apart, so that the first month is found at once. */
const periodOf = (time: string): string => `${time.length === yearLength ? 'year' : 'month'} ${time}`;
const keyOf = (figure: Figure): string => figure.join('\t');
const figureOf = (key: string): Figure => {
  const [kind, stage = '', detail = '', code = ''] = key.split('\t');
  return [kind as Figure[0], stage, detail, code];
};

/** Returns what a setup adds to every row that counts it: of its version and all, of its month, its year and all time. */
export const changesBy = (
  { blueprintId, blueprintVersion, createdAt }: Omit<Counted, 'id'>,
  figures: ReadonlyMap<string, number>,
): readonly FigureChange[] => {
  const created = new Date(createdAt).toISOString();
  const times = [yearLength, monthLength].map((length) => periodOf(created.slice(0, length)));
  return [allVersions, blueprintVersion].flatMap((version) =>
    [everPeriod, ...times].flatMap((period) =>
      [...figures].map(([figure, count]) => ({ blueprintId, version, period, figure, count })),
    ),
  );
};

/** Returns the figures by key, each once. */
export const countedOnce = (createdAt: number, milestones: Milestones): ReadonlyMap<string, number> =>
  new Map(figuresOf(createdAt, milestones).map((figure) => [keyOf(figure), 1]));

const differenceOf = (
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> =>
  new Map(
    [...new Set([...before.keys(), ...after.keys()])]
      .map((key) => [key, (after.get(key) ?? 0) - (before.get(key) ?? 0)] as const)
      .filter(([, change]) => change !== 0),
  );

/** SQLite and PostgreSQL limit how many parameters a statement has. */
const atOnce = 200;

/** Adds up the changes of each row, in the order in which every transaction writes rows: two never wait for each other. */
const inOrder = (changes: readonly FigureChange[]): readonly FigureChange[] => {
  const rows = new Map<string, FigureChange>();
  for (const change of changes) {
    const { blueprintId, version, period, figure } = change;
    const place = [blueprintId, version, period, figure].join('\n');
    rows.set(place, { ...change, count: change.count + (rows.get(place)?.count ?? 0) });
  }
  return [...rows]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, row]) => (row.count === 0 ? [] : [row]));
};

const storedOf = keepQuery((db, { setupId }: { setupId: string }) =>
  db.selectFrom('setupMilestones').select('milestones').where('setupId', '=', setupId),
);

const findStored = async (db: Db, setupId: string): Promise<Milestones | undefined> => {
  const [row] = await storedOf(db, { setupId });
  return row && (JSON.parse(row.milestones) as Milestones);
};

const write = async (db: Db, changes: readonly FigureChange[]): Promise<void> => {
  const ordered = inOrder(changes);
  for (let from = 0; from < ordered.length; from += atOnce)
    await db
      .insertInto('funnelFigures')
      .values(ordered.slice(from, from + atOnce))
      .onConflict((conflict) =>
        conflict
          .columns(['blueprintId', 'version', 'period', 'figure'])
          .doUpdateSet({ count: sql`funnel_figures.count + excluded.count` }),
      )
      .execute();
};

/** Where the setups of each blueprint stand, in figures that are kept with every change. */
export const funnelOn = (db: Db) => ({
  milestones: (setupId: string): Promise<Milestones | undefined> => findStored(db, setupId),

  /**
   * Keeps how far a setup has come, and returns what this changes in the figures: `count` writes it. The caller has locked the
   * setup.
   * @param before what is kept of it so far.
   */
  async save(
    setup: Counted,
    before: Milestones | undefined,
    milestones: Milestones,
  ): Promise<readonly FigureChange[]> {
    const row = { setupId: setup.id, milestones: JSON.stringify(milestones) };
    if (before && JSON.stringify(before) === row.milestones) return [];
    await db
      .insertInto('setupMilestones')
      .values(row)
      .onConflict((conflict) => conflict.column('setupId').doUpdateSet({ milestones: row.milestones }))
      .execute();
    const counted: ReadonlyMap<string, number> = before ? countedOnce(setup.createdAt, before) : new Map();
    return changesBy(setup, differenceOf(counted, countedOnce(setup.createdAt, milestones)));
  },

  /** Writes changes of figures. Call it once in a transaction: rows that many setups share are locked until its end. */
  count: (changes: readonly FigureChange[]): Promise<void> => write(db, changes),

  /** Takes a setup out of the figures, before it is deleted. */
  remove: (setupId: string): Promise<void> =>
    atomically(db, async (tx) => {
      const stored = await findStored(tx, setupId);
      const setup = await tx
        .selectFrom('setups')
        .select(['blueprintId', 'blueprintVersion', 'createdAt'])
        .where('id', '=', setupId)
        .executeTakeFirst();
      if (!stored || !setup) return;
      await tx.deleteFrom('setupMilestones').where('setupId', '=', setupId).execute();
      await write(tx, changesBy(setup, differenceOf(countedOnce(setup.createdAt, stored), new Map())));
    }),

  /** The figures that count any setup. */
  async figures({ blueprintId, version, period }: FunnelQuery): Promise<(readonly [Figure, number])[]> {
    const rows = await db
      .selectFrom('funnelFigures')
      .select(['figure', 'count'])
      .where('blueprintId', '=', blueprintId)
      .where('version', '=', version ?? allVersions)
      .where('period', '=', period === undefined ? everPeriod : periodOf(period))
      .where('count', '>', 0)
      .execute();
    return rows.map(({ figure, count }) => [figureOf(figure), count]);
  },

  /** The first month in which a setup of the blueprint was created, such as `2026-11`; undefined if there is none. */
  async firstMonth(blueprintId: string): Promise<string | undefined> {
    const row = await db
      .selectFrom('funnelFigures')
      .select('period')
      .where('blueprintId', '=', blueprintId)
      .where('version', '=', allVersions)
      .where('period', '>=', periodOf('0000-00'))
      .where('period', '<', periodOf('0000'))
      .orderBy('period')
      .limit(1)
      .executeTakeFirst();
    return row?.period.slice(-monthLength);
  },
});
