import type { Kysely } from 'kysely';

/** How far each setup has come, and how many setups of a blueprint have come how far. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('setup_milestones')
    .addColumn('setup_id', 'text', (c) => c.primaryKey().references('setups.id'))
    .addColumn('milestones', 'text', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('funnel_figures')
    .addColumn('blueprint_id', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('period', 'text', (c) => c.notNull())
    .addColumn('figure', 'text', (c) => c.notNull())
    .addColumn('count', 'integer', (c) => c.notNull())
    .addPrimaryKeyConstraint('funnel_figures_key', ['blueprint_id', 'version', 'period', 'figure'])
    .execute();
  // No release has this name: every row of the staff list is written again, and counted with it.
  await db
    .withTables<{ setup_rows: { release: string } }>()
    .updateTable('setup_rows')
    .set({ release: '' })
    .execute();
};
