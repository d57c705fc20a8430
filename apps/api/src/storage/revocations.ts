import { newId } from './new-id.ts';
import type { Db } from './schema.ts';
import type { Place, Sealer } from './seal.ts';

/** A token to be ended at Salesforce. */
export interface Revocation {
  readonly id: string;
  readonly setupId: string;
  readonly instanceUrl: string;
  /** In the clear. */
  readonly accessToken: string;
  /** How often it was tried, this time included. */
  readonly tries: number;
}

const tokenPlace = (row: { readonly id: string; readonly orgId: string }): Place => ({
  table: 'revocations',
  column: 'access_token',
  row: row.id,
  org: row.orgId,
});

/** Tokens to be ended, written with what made them useless; they are ended after the commit, also after a crash. */
export const revocationsOn = (db: Db, sealer: Sealer) => ({
  async add(token: Omit<Revocation, 'id' | 'tries'> & { readonly orgId: string }): Promise<void> {
    const place = { id: newId(), orgId: token.orgId };
    const { setupId, instanceUrl } = token;
    const accessToken = sealer.seal(token.accessToken, tokenPlace(place));
    await db
      .insertInto('revocations')
      .values({ ...place, setupId, instanceUrl, accessToken, leaseUntil: 0, tries: 0 })
      .execute();
  },

  /** Takes one that waits, under a lease, so that no other process takes it too; undefined when none waits. */
  async claim(lease: number, now: number): Promise<Revocation | undefined> {
    for (;;) {
      const due = await db
        .selectFrom('revocations')
        .selectAll()
        .where('leaseUntil', '<=', now)
        .orderBy('id')
        .limit(1)
        .executeTakeFirst();
      if (!due) return undefined;
      const { id, setupId, instanceUrl, tries } = due;
      const taken = await db
        .updateTable('revocations')
        .set({ leaseUntil: now + lease, tries: tries + 1 })
        .where('id', '=', id)
        .where('leaseUntil', '=', due.leaseUntil)
        .where('tries', '=', tries)
        .executeTakeFirst();
      if (taken.numUpdatedRows === 0n) continue;
      const accessToken = sealer.open(due.accessToken, tokenPlace(due));
      return { id, setupId, instanceUrl, accessToken, tries: tries + 1 };
    }
  },

  async renew({ id }: Revocation, lease: number, now: number): Promise<void> {
    await db
      .updateTable('revocations')
      .set({ leaseUntil: now + lease })
      .where('id', '=', id)
      .execute();
  },

  /** False if it was removed before. */
  async remove({ id }: Revocation): Promise<boolean> {
    const removed = await db.deleteFrom('revocations').where('id', '=', id).executeTakeFirst();
    return removed.numDeletedRows > 0n;
  },
});
