import type { Db } from './schema.ts';

const allowed = 20;
const window = 10 * 60 * 1000;
const windowStart = (now: number): number => now - (now % window);

/** How often somebody guessed wrongly, by key (`link:<address>`), in windows of ten minutes, for all processes together. */
export const wrongTriesOn = (db: Db) => ({
  /** Seconds until the next try is allowed; null when it is allowed now. */
  async blockedFor(key: string, now: number): Promise<number | null> {
    const row = await db
      .selectFrom('rateLimits')
      .select('count')
      .where('key', '=', key)
      .where('windowStart', '=', windowStart(now))
      .executeTakeFirst();
    return row && row.count >= allowed ? Math.ceil((windowStart(now) + window - now) / 1000) : null;
  },

  async count(key: string, now: number): Promise<void> {
    await db
      .insertInto('rateLimits')
      .values({ key, windowStart: windowStart(now), count: 1 })
      .onConflict((conflict) =>
        conflict
          .columns(['key', 'windowStart'])
          .doUpdateSet((eb) => ({ count: eb('rateLimits.count', '+', 1) })),
      )
      .execute();
  },

  async purge(now: number): Promise<void> {
    await db.deleteFrom('rateLimits').where('windowStart', '<', windowStart(now)).execute();
  },
});
