import type { Db } from './schema.ts';

/** Work that is due now and then and is done by one process at a time, whichever comes first. */
export const jobsOn = (db: Db) => ({
  /** Takes the job under a lease if it is due and nobody else has it. Says whether it was taken. */
  async claim(name: string, lease: number, now: number): Promise<boolean> {
    await db
      .insertInto('jobs')
      .values({ name, dueAt: 0, leaseUntil: 0 })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    const claimed = await db
      .updateTable('jobs')
      .set({ leaseUntil: now + lease })
      .where('name', '=', name)
      .where('dueAt', '<=', now)
      .where('leaseUntil', '<=', now)
      .executeTakeFirst();
    return claimed.numUpdatedRows > 0n;
  },

  /** It is done, and due again at that moment. */
  async finish(name: string, dueAt: number): Promise<void> {
    await db.updateTable('jobs').set({ dueAt, leaseUntil: 0 }).where('name', '=', name).execute();
  },
});
