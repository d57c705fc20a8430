import type { Insertable } from 'kysely';
import { atomically } from './database.ts';
import { newId } from './new-id.ts';
import { nextSeq } from './order.ts';
import type { Db, Tables } from './schema.ts';
import { voidsOf } from './voids.ts';

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

    /** The standing attestation of each check, by check id: not withdrawn, and not voided since. */
    async current(setupId: string): Promise<Map<string, Attestation>> {
      const rows = await db
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
        )
        .execute();
      const isVoided = await voidsOf(db, setupId, 'attestations');
      return new Map(
        rows
          .filter((row) => !isVoided(row.checkId, row.seq))
          .map(({ kind: _, parts, ...row }) => [
            row.checkId,
            { ...row, parts: parts === null ? [] : (JSON.parse(parts) as string[]) },
          ]),
      );
    },
  };
};
