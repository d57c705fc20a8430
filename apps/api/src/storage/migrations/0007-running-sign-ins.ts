import { type Kysely, sql } from 'kysely';

/**
 * A sign-in that comes back stays until it has ended, so that what ends it meanwhile (a disconnect, a revoked link) can
 * take it away. A token to be ended at Salesforce has the time since when it is tried.
 */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('pending_sign_ins').addColumn('taken_at', 'bigint').execute();
  await db.schema
    .alterTable('revocations')
    .addColumn('created_at', 'bigint', (c) => c.notNull().defaultTo(0))
    .execute();
  await sql`update revocations set created_at = ${Date.now()}`.execute(db);
};
