import { keepQuery } from './kept-query.ts';
import type { Db } from './schema.ts';

/** Returns whether something about a check was voided after its number was handed out. */
type IsVoided = (checkId: string, seq: number) => boolean;

/** Whether findings were voided, by the number of the start of their verification; and attestations, by their own. */
export interface Voids {
  readonly findings: IsVoided;
  readonly attestations: IsVoided;
}

const isVoidedBy = (
  voids: readonly { readonly checkId: string | null; readonly seq: number }[],
): IsVoided => {
  const newest = new Map<string | null, number>();
  for (const { checkId, seq } of voids) newest.set(checkId, Math.max(seq, newest.get(checkId) ?? 0));
  // A void without a check is one of every check.
  return (checkId, seq) => [newest.get(checkId), newest.get(null)].some((at) => at !== undefined && at > seq);
};

const newestVoids = keepQuery((db, { setupId }: { setupId: string }) =>
  db
    .selectFrom('voids')
    .select((eb) => ['checkId', 'keepsAttestations', eb.fn.max<number>('seq').as('seq')])
    .where('setupId', '=', setupId)
    .groupBy(['checkId', 'keepsAttestations']),
);

/** Reads what was voided of a setup. Call it after the rows that it is about are read, so that it errs to "voided". */
export const voidsOf = async (db: Db, setupId: string): Promise<Voids> => {
  const rows = await newestVoids(db, { setupId });
  return {
    findings: isVoidedBy(rows),
    attestations: isVoidedBy(rows.filter(({ keepsAttestations }) => keepsAttestations === 0)),
  };
};
