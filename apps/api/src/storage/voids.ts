import type { Db } from './schema.ts';

/**
 * Returns whether something about a check was voided after its number was handed out: its own, or that of the start of
 * the verification it came from. Asked for after the rows it is about, so that it errs to "voided".
 */
export const voidsOf = async (
  db: Db,
  setupId: string,
  what: 'findings' | 'attestations',
): Promise<(checkId: string, seq: number) => boolean> => {
  const rows = await db
    .selectFrom('voids')
    .select((eb) => ['checkId', eb.fn.max<number>('seq').as('seq')])
    .where('setupId', '=', setupId)
    .$if(what === 'attestations', (query) => query.where('keepsAttestations', '=', 0))
    .groupBy('checkId')
    .execute();
  const newest = new Map(rows.map((row) => [row.checkId, row.seq]));
  // A void without a check is one of every check.
  return (checkId, seq) => [newest.get(checkId), newest.get(null)].some((at) => at !== undefined && at > seq);
};
