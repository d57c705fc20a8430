import { sha256 } from './digest.ts';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';

/** A sign-in of a person on the staff that was sent to the identity provider and has not come back. */
export interface StaffSignIn {
  readonly id: string;
  /** The page to which the browser returns. */
  readonly page: string;
}

const kept = 5;
const lifetime = 10 * 60_000;

/** Only hashes are kept: what proves a sign-in is in the browser that started it. */
export const staffSignInsOn = (db: Db) => ({
  /** Remembers one more attempt of a browser, and forgets all but its newest. Call it in a transaction. */
  async remember(
    { state, browser, page }: { readonly state: string; readonly browser: string; readonly page: string },
    now: number,
  ): Promise<string> {
    const id = newId();
    const browserHash = sha256(browser);
    await db
      .insertInto('staffSignIns')
      .values({ stateHash: sha256(state), id, browserHash, page, createdAt: now })
      .execute();
    const older = await db
      .selectFrom('staffSignIns')
      .select('id')
      .where('browserHash', '=', browserHash)
      .where('id', '<>', id)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .offset(kept - 1)
      .limit(kept)
      .execute();
    for (const one of older) await db.deleteFrom('staffSignIns').where('id', '=', one.id).execute();
    return id;
  },

  /** Whether a browser has an attempt that can still come back. */
  async isOpen(browser: string, now: number): Promise<boolean> {
    const row = await db
      .selectFrom('staffSignIns')
      .select('id')
      .where('browserHash', '=', sha256(browser))
      .where('createdAt', '>', now - lifetime)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  },

  /**
   * Returns the attempt of this browser with this state, once. One that is unknown, too old, or of another browser stays as it
   * is: a forged answer ends no true attempt.
   */
  async take(state: string, browser: string, now: number): Promise<StaffSignIn | undefined> {
    return db
      .deleteFrom('staffSignIns')
      .where('stateHash', '=', sha256(state))
      .where('browserHash', '=', sha256(browser))
      .where('createdAt', '>', now - lifetime)
      .returning(['id', 'page'])
      .executeTakeFirst();
  },

  /** Forgets those that are too old. */
  async purge(now: number): Promise<void> {
    await db
      .deleteFrom('staffSignIns')
      .where('createdAt', '<=', now - lifetime)
      .execute();
  },
});
