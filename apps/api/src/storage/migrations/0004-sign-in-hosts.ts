import type { Kysely } from 'kysely';

/** The host that a browser last signed in at, so that the next sign-in offers it; null if it has not signed in. */
export const up = async (db: Kysely<unknown>): Promise<void> => {
  await db.schema.alterTable('claims').addColumn('sign_in_host', 'text').execute();
};
