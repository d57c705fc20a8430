import { newId } from './new-id.ts';
import { nextSeq } from './order.ts';
import type { Db, Tables } from './schema.ts';

/** That a person on the staff freed a setup from an org, and why. */
export type Unbinding = Omit<Tables['unbindings'], 'seq'>;

export const unbindingsOn = (db: Db) => ({
  /** Call it in a transaction. Returns its id. */
  async add(unbinding: Omit<Unbinding, 'id' | 'at'>, now: number): Promise<string> {
    const id = newId();
    const seq = await nextSeq(db, unbinding.setupId);
    await db
      .insertInto('unbindings')
      .values({ ...unbinding, id, at: now, seq })
      .execute();
    return id;
  },

  /** The newest of a setup. */
  async last(setupId: string): Promise<Unbinding | undefined> {
    const row = await db
      .selectFrom('unbindings')
      .selectAll()
      .where('setupId', '=', setupId)
      .orderBy('seq', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!row) return undefined;
    const { seq: _, ...unbinding } = row;
    return unbinding;
  },
});
