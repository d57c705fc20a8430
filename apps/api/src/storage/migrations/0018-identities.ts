import type { Kysely } from 'kysely';

/** Identities of people at an identity provider, and sign-ins that were sent there. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema
    .createTable('identities')
    .addColumn('issuer', 'text', (c) => c.notNull())
    .addColumn('subject', 'text', (c) => c.notNull())
    // No reference: the row is inserted before the person, so that of two first sign-ins at once one makes the person.
    .addColumn('person_id', 'text', (c) => c.notNull().unique())
    .addPrimaryKeyConstraint('identities_key', ['issuer', 'subject'])
    .execute();
  await db.schema
    .createTable('staff_sign_ins')
    .addColumn('state_hash', 'text', (c) => c.primaryKey())
    .addColumn('id', 'text', (c) => c.notNull().unique())
    .addColumn('browser_hash', 'text', (c) => c.notNull())
    .addColumn('page', 'text', (c) => c.notNull())
    .addColumn('created_at', 'bigint', (c) => c.notNull())
    .execute();
  await db.schema
    .createIndex('staff_sign_ins_by_browser')
    .on('staff_sign_ins')
    .columns(['browser_hash', 'created_at'])
    .execute();
  await db.schema.alterTable('staff_sessions').addColumn('issuer', 'text').execute();
};
