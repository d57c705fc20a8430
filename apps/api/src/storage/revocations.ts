import type { Selectable } from 'kysely';
import { keepQuery } from './kept-query.ts';
import { newId } from './new-id.ts';
import type { Db, Tables } from './schema.ts';
import type { Place, Sealer } from './seal.ts';
import { sealedColumn } from './sealed-column.ts';

/** A token to be ended at Salesforce. */
export interface Revocation {
  readonly id: string;
  readonly setupId: string;
  readonly orgId: string;
  readonly instanceUrl: string;
  /** In the clear. */
  readonly accessToken: string;
  /** How often it was tried, this time included. */
  readonly tries: number;
  /** When nobody used it anymore. */
  readonly createdAt: number;
}

const tokenPlace = (row: { readonly id: string; readonly orgId: string }): Place => ({
  table: 'revocations',
  column: 'access_token',
  row: row.id,
  org: row.orgId,
});

export const sealedRevocations = sealedColumn('revocations', 'accessToken', ['id', 'orgId'], tokenPlace);

/** Takes one under a lease; undefined if another process has taken it. */
const take = async (
  db: Db,
  sealer: Sealer,
  due: Selectable<Tables['revocations']>,
  leaseUntil: number,
): Promise<Revocation | undefined> => {
  const { id, setupId, orgId, instanceUrl, tries, createdAt } = due;
  const taken = await db
    .updateTable('revocations')
    .set({ leaseUntil, tries: tries + 1 })
    .where('id', '=', id)
    .where('leaseUntil', '=', due.leaseUntil)
    .where('tries', '=', tries)
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) return undefined;
  const accessToken = sealer.openIfPossible(due.accessToken, tokenPlace(due));
  if (accessToken !== undefined)
    return { id, setupId, orgId, instanceUrl, accessToken, tries: tries + 1, createdAt };
  // Nobody can end it anymore, nor use it.
  await db.deleteFrom('revocations').where('id', '=', id).execute();
  return undefined;
};

export const dueRevocations = (db: Db, now: number) =>
  db.selectFrom('revocations').where('leaseUntil', '<=', now);

const countOf = keepQuery((db, { setupId }: { setupId: string }) =>
  db
    .selectFrom('revocations')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('setupId', '=', setupId),
);

/** Tokens to be ended, written with what made them useless; they are ended after the commit, also after a crash. */
export const revocationsOn = (db: Db, sealer: Sealer) => ({
  async add(
    token: Pick<Revocation, 'setupId' | 'orgId' | 'instanceUrl' | 'accessToken'>,
    now: number,
  ): Promise<void> {
    const place = { id: newId(), orgId: token.orgId };
    const { setupId, instanceUrl } = token;
    const accessToken = sealer.seal(token.accessToken, tokenPlace(place));
    await db
      .insertInto('revocations')
      .values({ ...place, setupId, instanceUrl, accessToken, leaseUntil: 0, tries: 0, createdAt: now })
      .execute();
  },

  /** Takes one that waits, under a lease, so that no other process takes it too; undefined when none waits. */
  async claim(lease: number, now: number): Promise<Revocation | undefined> {
    for (;;) {
      const due = await dueRevocations(db, now).selectAll().orderBy('id').limit(1).executeTakeFirst();
      if (!due) return undefined;
      const taken = await take(db, sealer, due, now + lease);
      if (taken) return taken;
    }
  },

  async renew({ id }: Revocation, lease: number, now: number): Promise<void> {
    await db
      .updateTable('revocations')
      .set({ leaseUntil: now + lease })
      .where('id', '=', id)
      .execute();
  },

  /** Lets it wait until then for its next try. */
  async postpone({ id }: Revocation, until: number): Promise<void> {
    await db.updateTable('revocations').set({ leaseUntil: until }).where('id', '=', id).execute();
  },

  /** How many tokens of a setup nobody uses anymore and Salesforce has not ended yet. */
  async unfinished(setupId: string): Promise<number> {
    const [row] = await countOf(db, { setupId });
    return Number(row?.count);
  },

  /** False if it was removed before. */
  async remove({ id }: Revocation): Promise<boolean> {
    const removed = await db.deleteFrom('revocations').where('id', '=', id).executeTakeFirst();
    return removed.numDeletedRows > 0n;
  },
});
