import type { Kysely } from 'kysely';

/** Filters of the list of setups that people have given names. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('saved_views')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('query', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addUniqueConstraint('saved_views_by_name', ['person_id', 'name'])
    .execute();
};
