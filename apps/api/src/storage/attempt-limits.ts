import type { Db } from './schema.ts';

/** How many attempts are allowed in a window of time, in milliseconds. */
export interface Limit {
  readonly attempts: number;
  readonly window: number;
}

const startOf = (now: number, window: number): number => now - (now % window);

/** Attempts counted by key (`link:<address>`) in fixed windows, for all processes together. */
export const attemptLimitsOn = (db: Db) => ({
  /** Returns the seconds until the next attempt is allowed; null when it is allowed now. */
  async blockedFor(key: string, { attempts, window }: Limit, now: number): Promise<number | null> {
    const row = await db
      .selectFrom('attemptLimits')
      .select('count')
      .where('key', '=', key)
      .where('windowStart', '=', startOf(now, window))
      .executeTakeFirst();
    return row && row.count >= attempts ? Math.ceil((startOf(now, window) + window - now) / 1000) : null;
  },

  /** Counts an attempt that is allowed, or returns the seconds until the next one is. */
  async take(key: string, limit: Limit, now: number): Promise<number | null> {
    const windowStart = startOf(now, limit.window);
    const { count } = await db
      .insertInto('attemptLimits')
      .values({ key, windowStart, expiresAt: windowStart + limit.window, count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['key', 'windowStart'])
          .doUpdateSet((eb) => ({ count: eb('attemptLimits.count', '+', 1) })),
      )
      .returning('count')
      .executeTakeFirstOrThrow();
    return count > limit.attempts ? Math.ceil((windowStart + limit.window - now) / 1000) : null;
  },

  /**
   * Counts one of the uses that are allowed by now, or returns false if all of them have been used.
   * @param since when the counting began.
   */
  async takeOneOf(key: string, allowed: number, since: number, expiresAt: number): Promise<boolean> {
    if (allowed === 0) return false;
    const taken = await db
      .insertInto('attemptLimits')
      .values({ key, windowStart: since, expiresAt, count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['key', 'windowStart'])
          .doUpdateSet((eb) => ({ count: eb('attemptLimits.count', '+', 1) }))
          .where('attemptLimits.count', '<', allowed),
      )
      .returning('count')
      .executeTakeFirst();
    return taken !== undefined;
  },

  async purge(now: number): Promise<void> {
    await db.deleteFrom('attemptLimits').where('expiresAt', '<=', now).execute();
  },
});
