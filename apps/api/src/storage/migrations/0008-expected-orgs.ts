import type { Kysely } from 'kysely';

/** The org that staff expect for a setup, and the occasions on which staff freed a setup from an org. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('setups').addColumn('expected_org', 'text').execute();
  await db.schema
    .createTable('unbindings')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('org_id', 'text', (c) => c.notNull())
    .addColumn('name', 'text', (c) => c.notNull())
    .addColumn('reason', 'text', (c) => c.notNull())
    .addColumn('at', 'bigint', (c) => c.notNull())
    .addColumn('seq', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('unbindings_by_setup').on('unbindings').columns(['setup_id', 'seq']).execute();
};
