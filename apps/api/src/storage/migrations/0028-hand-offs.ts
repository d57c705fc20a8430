import type { Kysely } from 'kysely';

/** Links that open one step, for a colleague by name. Links from before open the whole setup. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const column of ['step', 'colleague', 'handed_by', 'due_on'])
    await db.schema.alterTable('links').addColumn(column, 'text').execute();
  await db.schema.alterTable('links').addColumn('verified_at', 'bigint').execute();
};
