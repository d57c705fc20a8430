import type { Kysely } from 'kysely';

/** When a customer showed staff what was read from the org; null: they did not, or took it back. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('setups').addColumn('released_at', 'bigint').execute();
};
