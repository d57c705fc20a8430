import type { Kysely } from 'kysely';

/** Orgs that fail, for all processes together, and what a setup and an org have been sent within a day. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('org_healths')
    .addColumn('org_id', 'text', (c) => c.primaryKey())
    .addColumn('faults', 'integer', (c) => c.notNull())
    .addColumn('fault_at', 'bigint', (c) => c.notNull())
    .addColumn('paused_until', 'bigint', (c) => c.notNull())
    .addColumn('probe_until', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('setups_by_org').on('setups').column('org_id').execute();
  await db.schema.createIndex('api_calls_of_a_day').on('api_calls').columns(['setup_id', 'at']).execute();
};
