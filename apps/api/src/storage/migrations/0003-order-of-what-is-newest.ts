import type { Kysely } from 'kysely';

/**
 * A counter for each table of which somebody asks for the newest rows. Rows from before have 0, and are older than any
 * with a counter; among them their id decides, as it did.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const table of ['blueprints', 'links', 'pending_sign_ins', 'api_calls'])
    await db.schema
      .alterTable(table)
      .addColumn('seq', 'bigint', (c) => c.notNull().defaultTo(0))
      .execute();
  await db.schema.dropIndex('api_calls_by_setup').execute();
  await db.schema
    .createIndex('api_calls_newest')
    .on('api_calls')
    .columns(['setup_id', 'seq', 'id'])
    .execute();
};
