import { sql } from 'kysely';
import type { Db } from './schema.ts';

/**
 * Says whether something about a check was voided after it was written: by its id, or that of what it came from. Ids sort by
 * time, so that one millisecond is not one moment. Asked for after the rows it is about, so that it errs to "voided".
 */
export const voidsOf = async (
  db: Db,
  setupId: string,
  what: 'findings' | 'attestations',
): Promise<(checkId: string, id: string) => boolean> => {
  const rows = await db
    .selectFrom('voids')
    .select(['checkId', sql<string>`max(id)`.as('id')])
    .where('setupId', '=', setupId)
    .$if(what === 'attestations', (query) => query.where('keepsAttestations', '=', 0))
    .groupBy('checkId')
    .execute();
  const newest = new Map(rows.map((row) => [row.checkId, row.id]));
  // A void without a check is one of every check.
  return (checkId, id) => [newest.get(checkId), newest.get(null)].some((at) => at !== undefined && at > id);
};
