import type { Kysely } from 'kysely';

/** Blueprints from which no new setups are made. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('blueprint_archives')
    .addColumn('blueprint_id', 'text', (c) => c.primaryKey())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
};
