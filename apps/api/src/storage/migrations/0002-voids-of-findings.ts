import type { Kysely } from 'kysely';

/** What was found can be void while a person's word about it stands. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .alterTable('voids')
    .addColumn('keeps_attestations', 'integer', (c) => c.notNull().defaultTo(0))
    .execute();
};
