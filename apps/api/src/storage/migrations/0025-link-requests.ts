import type { Kysely } from 'kysely';

/** Who created a link, and when a customer asked to renew it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('links')
    .addColumn('created_by', 'text', (c) => c.references('people.id'))
    .execute();
  await db.schema.alterTable('links').addColumn('asked_at', 'bigint').execute();
};
