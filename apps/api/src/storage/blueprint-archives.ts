import type { Db } from './schema.ts';

/** Blueprints that were put away, with all of their versions. */
export const blueprintArchivesOn = (db: Db) => ({
  /** When each was archived, by id of the blueprint. */
  async list(): Promise<ReadonlyMap<string, number>> {
    const rows = await db.selectFrom('blueprintArchives').selectAll().execute();
    return new Map(rows.map(({ blueprintId, at }) => [blueprintId, at]));
  },

  async has(blueprintId: string): Promise<boolean> {
    const row = await db
      .selectFrom('blueprintArchives')
      .select('at')
      .where('blueprintId', '=', blueprintId)
      .executeTakeFirst();
    return row !== undefined;
  },

  /** Returns whether anything changed. */
  async archive(blueprintId: string, at: number): Promise<boolean> {
    const made = await db
      .insertInto('blueprintArchives')
      .values({ blueprintId, at })
      .onConflict((conflict) => conflict.doNothing())
      .returning('at')
      .executeTakeFirst();
    return made !== undefined;
  },

  /** Returns whether anything changed. */
  async restore(blueprintId: string): Promise<boolean> {
    const { numDeletedRows } = await db
      .deleteFrom('blueprintArchives')
      .where('blueprintId', '=', blueprintId)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  },
});
