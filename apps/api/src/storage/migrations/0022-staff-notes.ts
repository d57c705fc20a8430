import type { Kysely } from 'kysely';

/** What the staff wrote down about setups. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('staff_notes')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .addColumn('text', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('staff_notes_by_setup').on('staff_notes').column('setup_id').execute();
};
