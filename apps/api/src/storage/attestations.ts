import { newId } from './new-id.ts';
import type { Db } from './schema.ts';
import { voidsOf } from './voids.ts';

/** A named person's word where the API cannot show the answer. */
export interface Attestation {
  readonly id: string;
  readonly setupId: string;
  readonly checkId: string;
  readonly name: string;
  readonly note: string;
  /** The org it was said about. */
  readonly orgId: string | null;
  readonly at: number;
}

/** Append-only: a withdrawal is a row of its own. */
export const attestationsOn = (db: Db) => ({
  async attest(attestation: Omit<Attestation, 'id'>): Promise<void> {
    await db
      .insertInto('attestations')
      .values({ ...attestation, id: newId(), kind: 'attested' })
      .execute();
  },

  async withdraw(setupId: string, checkId: string, now: number): Promise<void> {
    await db
      .insertInto('attestations')
      .values({ id: newId(), setupId, checkId, kind: 'withdrawn', name: '', note: '', orgId: null, at: now })
      .execute();
  },

  /** The standing attestation of each check, by check id: not withdrawn, and not voided since. */
  async current(setupId: string): Promise<Map<string, Attestation>> {
    const rows = await db
      .selectFrom('attestations')
      .selectAll()
      .where('setupId', '=', setupId)
      .where('kind', '=', 'attested')
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('attestations as newest')
          .select((e) => e.fn.max<string>('newest.id').as('id'))
          .where('newest.setupId', '=', setupId)
          .groupBy('newest.checkId'),
      )
      .execute();
    const isVoided = await voidsOf(db, setupId, 'attestations');
    return new Map(
      rows.filter((row) => !isVoided(row.checkId, row.id)).map(({ kind: _, ...row }) => [row.checkId, row]),
    );
  },
});
