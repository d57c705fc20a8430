import type { Kysely } from 'kysely';

/** The people on the staff, who have sessions, and who setups are assigned to. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('people')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('removed_at', 'bigint')
    .execute();
  await db.schema
    .alterTable('staff_sessions')
    .addColumn('person_id', 'text', (c) => c.references('people.id'))
    .execute();
  await db.schema
    .alterTable('setups')
    .addColumn('assignee_id', 'text', (c) => c.references('people.id'))
    .execute();
  await db.schema.createIndex('setups_by_assignee').on('setups').column('assignee_id').execute();
};
