import type { Kysely } from 'kysely';

/** What is preset for a setup, when it was archived, and what the staff list is filtered by. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  const columns = [
    ['locale', 'text', 'en'],
    ['link_days', 'integer', 30],
  ] as const;
  for (const [name, type, preset] of columns)
    await db.schema
      .alterTable('setups')
      .addColumn(name, type, (c) => c.notNull().defaultTo(preset))
      .execute();
  for (const name of ['due_on', 'environment'])
    await db.schema.alterTable('setups').addColumn(name, 'text').execute();
  for (const table of ['setups', 'setup_rows'])
    await db.schema.alterTable(table).addColumn('archived_at', 'bigint').execute();
  await db.schema.alterTable('setup_rows').addColumn('assignee_id', 'text').execute();
  // No release has this name: every row is written again, with its lists.
  await db
    .withTables<{ setup_rows: { release: string } }>()
    .updateTable('setup_rows')
    .set({ release: '' })
    .execute();
};
