import type { Kysely } from 'kysely';

/** How people on the staff sign in: passwords, second factors, and the links with which they get there. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('passwords')
    .addColumn('person_id', 'text', (c) => c.primaryKey().references('people.id'))
    .addColumn('email', 'text', (c) => c.notNull().unique())
    .addColumn('hash', 'text', (c) => c.notNull())
    .addColumn('set_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('second_factors')
    .addColumn('person_id', 'text', (c) => c.primaryKey().references('people.id'))
    .addColumn('secret', 'text', (c) => c.notNull())
    .addColumn('confirmed_at', 'bigint')
    .addColumn('last_period', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('recovery_codes')
    .addColumn('hash', 'text', (c) => c.primaryKey())
    .addColumn('person_id', 'text', (c) => c.notNull().references('people.id'))
    .execute();
  await db.schema.createIndex('recovery_codes_by_person').on('recovery_codes').column('person_id').execute();
  await db.schema
    .createTable('staff_links')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('kind', 'text', (c) => c.notNull())
    .addColumn('token_hash', 'text', (c) => c.notNull().unique())
    .addColumn('role', 'text', (c) => c.notNull())
    .addColumn('email', 'text', (c) => c.notNull())
    .addColumn('person_id', 'text', (c) => c.references('people.id'))
    .addColumn('forgets_second_factor', 'integer', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .addColumn('expires_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.alterTable('staff_sessions').addColumn('browser', 'text').execute();
  await db.schema.createIndex('staff_sessions_by_person').on('staff_sessions').column('person_id').execute();
};
