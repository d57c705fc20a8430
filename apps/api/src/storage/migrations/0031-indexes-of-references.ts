import type { Kysely } from 'kysely';

const references = [
  ['api_calls', 'verification_id'],
  ['brandings', 'logo'],
  ['claims', 'setup_id'],
  ['connections', 'setup_id'],
  ['findings', 'verification_id'],
  ['links', 'created_by'],
  ['pending_sign_ins', 'setup_id'],
  ['revocations', 'setup_id'],
  ['staff_links', 'person_id'],
  ['staff_notes', 'person_id'],
  ['verifications', 'connection_id'],
] as const;

/** To change a row that others may refer to, a database looks for these: without an index it reads all of their table. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  for (const [table, column] of references)
    await db.schema.createIndex(`${table}_by_${column}`).on(table).column(column).execute();
};
