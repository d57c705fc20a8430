import type { StepException } from '@orgready/shared/document/step';
import { raised } from './order.ts';
import type { Db } from './schema.ts';

/** What decides whether a setup has ended. */
export const setupEndsOn = (db: Db) => ({
  /**
   * Marks the setup as done, or as finished with exceptions, unless an answer or the org changed after the verification
   * had started. Returns whether it was marked.
   * @param startedSeq of the verification.
   */
  async markDone(id: string, startedSeq: number, now: number, withExceptions = false): Promise<boolean> {
    const marked = await db
      .updateTable('setups')
      .set((eb) => ({
        doneAt: now,
        withExceptions: withExceptions ? 1 : 0,
        activeAt: now,
        seq: raised(eb),
      }))
      .where('id', '=', id)
      .where('changedSeq', '<=', startedSeq)
      .executeTakeFirst();
    return marked.numUpdatedRows > 0n;
  },

  /** Replaces the steps that a setup goes on without. The caller has locked it. */
  async setExceptions(id: string, exceptions: Readonly<Record<string, StepException>>): Promise<void> {
    await db
      .updateTable('setups')
      .set({ exceptions: JSON.stringify(exceptions) })
      .where('id', '=', id)
      .execute();
  },

  async clearDone(id: string): Promise<void> {
    await db
      .updateTable('setups')
      .set((eb) => ({ doneAt: null, seq: raised(eb) }))
      .where('id', '=', id)
      .execute();
  },
});
