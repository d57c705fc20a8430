import type { Kysely } from 'kysely';

/** When a setup was deleted: its row stays for the skeleton of its events. Old calls are found by their time. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('setups').addColumn('deleted_at', 'bigint').execute();
  await db.schema.createIndex('api_calls_by_time').on('api_calls').column('at').execute();
};
