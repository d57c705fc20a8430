import type { Kysely } from 'kysely';

/** The calls that all processes together may have under way in an org: a row for each. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('org_slots')
    .addColumn('org_id', 'text', (c) => c.notNull())
    .addColumn('slot', 'integer', (c) => c.notNull())
    .addColumn('holder', 'text')
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addPrimaryKeyConstraint('org_slots_key', ['org_id', 'slot'])
    .execute();
};
