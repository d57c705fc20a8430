import type { Db } from './schema.ts';
import type { Place, Sealer } from './seal.ts';
import { sealedColumn } from './sealed-column.ts';

/** A request that is to be done once, however often it arrives. */
export interface OnceKey {
  /** Of the key, and of what it was sent to. */
  readonly id: string;
  /** Of the body. */
  readonly digest: string;
}

/** How long a result is kept, in milliseconds. */
const lifetime = 24 * 60 * 60 * 1000;

const place = ({ id }: { readonly id: string }): Place => ({
  table: 'idempotent_answers',
  column: 'result',
  row: id,
  org: '',
});

export const sealedAnswers = sealedColumn('idempotentAnswers', 'result', ['id'], place);

/** The results of requests with an `Idempotency-Key`. They are sealed: one of them is the address of a link. */
export const idempotentAnswersOn = (db: Db, sealer: Sealer) => ({
  /**
   * Takes a key for the request at hand, or returns what is kept of the request that took it. Call it first in the
   * transaction of the request: another one with the same key waits until it ends.
   * `result` is undefined if it cannot be opened anymore.
   */
  async take(
    { id, digest }: OnceKey,
    now: number,
  ): Promise<{ readonly digest: string; readonly result: string | undefined } | undefined> {
    await db
      .deleteFrom('idempotentAnswers')
      .where('id', '=', id)
      .where('createdAt', '<=', now - lifetime)
      .execute();
    const taken = await db
      .insertInto('idempotentAnswers')
      .values({ id, digest, result: null, createdAt: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    if (taken) return undefined;
    const known = await db
      .selectFrom('idempotentAnswers')
      .select(['digest', 'result'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow();
    const result = known.result === null ? undefined : sealer.openIfPossible(known.result, place({ id }));
    return { digest: known.digest, result };
  },

  async keep(id: string, result: string): Promise<void> {
    await db
      .updateTable('idempotentAnswers')
      .set({ result: sealer.seal(result, place({ id })) })
      .where('id', '=', id)
      .execute();
  },

  async purge(now: number): Promise<void> {
    await db
      .deleteFrom('idempotentAnswers')
      .where('createdAt', '<=', now - lifetime)
      .execute();
  },
});
