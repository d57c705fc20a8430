import type { Kysely } from 'kysely';

/** How setups of blueprints look, and the files of logos. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('logos')
    .addColumn('digest', 'text', (c) => c.primaryKey())
    .addColumn('media_type', 'text', (c) => c.notNull())
    .addColumn('width', 'integer', (c) => c.notNull())
    .addColumn('height', 'integer', (c) => c.notNull())
    .addColumn('content', 'text', (c) => c.notNull())
    .addColumn('added_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createTable('brandings')
    .addColumn('blueprint_id', 'text', (c) => c.primaryKey())
    .addColumn('sender', 'text')
    .addColumn('accent', 'text')
    .addColumn('title', 'text')
    .addColumn('intro', 'text')
    .addColumn('closing', 'text')
    .addColumn('logo', 'text', (c) => c.references('logos.digest'))
    .addColumn('logo_shows_name', 'integer', (c) => c.notNull())
    .execute();
};
