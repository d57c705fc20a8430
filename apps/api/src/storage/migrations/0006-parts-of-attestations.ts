import type { Kysely } from 'kysely';

/** The parts of a statement that a person confirmed, so that a part that is added later is not taken for confirmed. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('attestations').addColumn('parts', 'text').execute();
};
