import type { Kysely } from 'kysely';

/** Sign-ins that outlive an access token: the pair of tokens, which one process at a time replaces. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('refresh_tokens')
    .addColumn('id', 'text', (c) => c.primaryKey())
    .addColumn('setup_id', 'text', (c) => c.notNull().references('setups.id'))
    .addColumn('org_id', 'text', (c) => c.notNull())
    .addColumn('login_url', 'text', (c) => c.notNull())
    .addColumn('instance_url', 'text', (c) => c.notNull())
    .addColumn('access_token', 'text', (c) => c.notNull())
    .addColumn('refresh_token', 'text', (c) => c.notNull())
    .addColumn('version', 'integer', (c) => c.notNull())
    .addColumn('holder', 'text')
    .addColumn('lease_until', 'bigint', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema.createIndex('refresh_tokens_of_setup').on('refresh_tokens').column('setup_id').execute();
};
