import type { Kysely } from 'kysely';

/** The list of blueprints counts the setups of each version without reading the setups. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createIndex('setups_by_blueprint')
    .on('setups')
    .columns(['blueprint_id', 'blueprint_version'])
    .execute();
};
