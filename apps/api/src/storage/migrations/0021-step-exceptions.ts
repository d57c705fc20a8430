import type { Kysely } from 'kysely';

/** Steps that a setup goes on without, who decided it and why, and which blueprints let staff decide it. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('blueprints')
    .addColumn('allows_override', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
  await db.schema
    .alterTable('setups')
    .addColumn('exceptions', 'text', (c) => c.notNull().defaultTo('{}'))
    .execute();
  await db.schema
    .alterTable('setups')
    .addColumn('with_exceptions', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
};
