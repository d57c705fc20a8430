import type { Insertable } from 'kysely';
import { atomically } from './database.ts';
import { keepQuery } from './kept-query.ts';
import { newId } from './new-id.ts';
import { nextSeq } from './order.ts';
import type { Db, Tables } from './schema.ts';
import { type Voids, voidsOf } from './voids.ts';

/** A named person's word where the API cannot show the answer. */
export interface Attestation {
  readonly id: string;
  readonly setupId: string;
  readonly checkId: string;
  readonly name: string;
  readonly note: string;
  /** Pages of the parts of the statement; empty if it had none. */
  readonly parts: readonly string[];
  /** The org it is about. */
  readonly orgId: string | null;
  readonly at: number;
  readonly seq: number;
}

/** The newest word about each check that was not withdrawn, voided or not. */
export const attestedRows = keepQuery((db, { setupId }: { setupId: string }) =>
  db
    .selectFrom('attestations')
    .selectAll()
    .where('setupId', '=', setupId)
    .where('kind', '=', 'attested')
    .where('seq', 'in', (eb) =>
      eb
        .selectFrom('attestations as newest')
        .select((e) => e.fn.max<number>('newest.seq').as('seq'))
        .where('newest.setupId', '=', setupId)
        .groupBy('newest.checkId'),
    ),
);

/** Returns the standing attestation of each check, by check id: not withdrawn, and not voided since. */
export const standingAttestations = (
  rows: Awaited<ReturnType<typeof attestedRows>>,
  voids: Voids,
): Map<string, Attestation> =>
  new Map(
    rows
      .filter((row) => !voids.attestations(row.checkId, row.seq))
      .map(({ kind: _, parts, ...row }) => [
        row.checkId,
        { ...row, parts: parts === null ? [] : (JSON.parse(parts) as string[]) },
      ]),
  );

/** Append-only: a withdrawal is a separate row. */
export const attestationsOn = (db: Db) => {
  const append = (row: Omit<Insertable<Tables['attestations']>, 'id' | 'seq'>): Promise<void> =>
    atomically(db, async (tx) => {
      const seq = await nextSeq(tx, row.setupId);
      await tx
        .insertInto('attestations')
        .values({ ...row, id: newId(), seq })
        .execute();
    });

  return {
    attest({ parts, ...attestation }: Omit<Attestation, 'id' | 'seq'>): Promise<void> {
      return append({
        ...attestation,
        parts: parts.length === 0 ? null : JSON.stringify(parts),
        kind: 'attested',
      });
    },

    withdraw(setupId: string, checkId: string, now: number): Promise<void> {
      const nothing = { name: '', note: '', parts: null, orgId: null };
      return append({ setupId, checkId, kind: 'withdrawn', ...nothing, at: now });
    },

    /** See `standingAttestations`. */
    async current(setupId: string): Promise<Map<string, Attestation>> {
      const rows = await attestedRows(db, { setupId });
      return standingAttestations(rows, await voidsOf(db, setupId));
    },
  };
};
