import { setTimeout as wait } from 'node:timers/promises';
import { newSecret, sha256 } from './digest.ts';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';
import { isStorageUnavailable } from './unavailable.ts';

/** A browser. `id` stays for its life; the secret in the cookie is replaced by `rotate`. */
export interface Session {
  readonly id: string;
  readonly createdAt: number;
  readonly touchedAt: number;
  readonly expiresAt: number;
}

/** A session ends when it was not used for this long, in milliseconds. */
export const idleLimit = 30 * 60 * 1000;
const absoluteLimit = 8 * 60 * 60 * 1000;
/** A session is written to at most this often, however many requests it makes. */
const touchInterval = 60 * 1000;

/** A reader does not wait longer than this for its visit to be noted. */
const longestNote = 100;

/** Notes a use unless the database takes no writes now: a reader is let in all the same. */
const noteUse = (note: () => Promise<unknown>): Promise<unknown> => {
  const noted = note().catch((error: unknown) => {
    if (!isStorageUnavailable(error)) throw error;
  });
  return Promise.race([noted, wait(longestNote, undefined, { ref: false })]);
};

/** Sessions of customers' browsers and of staff live by the same rules, in two tables: one is never taken for the other. */
export const sessionsOn = (db: Db, table: 'sessions' | 'staffSessions') => ({
  /** @param given what only this kind of session has. */
  async open(
    now: number,
    id = newId(),
    given: {
      readonly personId?: string;
      readonly browser?: string | null;
      readonly issuer?: string | null;
    } = {},
  ): Promise<{ session: Session; secret: string }> {
    const secret = newSecret();
    const session = { id, createdAt: now, touchedAt: now, expiresAt: now + absoluteLimit };
    await db
      .insertInto(table)
      .values({ ...session, ...given, secretHash: sha256(secret) })
      .execute();
    return { session, secret };
  },

  /** The session of a cookie, marked as used; undefined when unknown, idle for too long or too old. */
  async resume(secret: string, now: number): Promise<Session | undefined> {
    const session = await db
      .selectFrom(table)
      .select(['id', 'createdAt', 'touchedAt', 'expiresAt'])
      .where('secretHash', '=', sha256(secret))
      .where('expiresAt', '>', now)
      .where('touchedAt', '>', now - idleLimit)
      .executeTakeFirst();
    if (!session || now - session.touchedAt < touchInterval) return session;
    await noteUse(() => db.updateTable(table).set({ touchedAt: now }).where('id', '=', session.id).execute());
    return { ...session, touchedAt: now };
  },

  /** Whether it could be resumed; asking does not count as use. */
  async isAlive(id: string, now: number): Promise<boolean> {
    const row = await db
      .selectFrom(table)
      .select('id')
      .where('id', '=', id)
      .where('expiresAt', '>', now)
      .where('touchedAt', '>', now - idleLimit)
      .executeTakeFirst();
    return row !== undefined;
  },

  /** A new secret for the same session; the old one is worthless from now on. */
  async rotate(id: string): Promise<string> {
    const secret = newSecret();
    await db
      .updateTable(table)
      .set({ secretHash: sha256(secret) })
      .where('id', '=', id)
      .execute();
    return secret;
  },

  /** Claims and pending sign-ins of the session go with it. False if it had ended before. */
  async end(id: string): Promise<boolean> {
    const ended = await db.deleteFrom(table).where('id', '=', id).executeTakeFirst();
    return ended.numDeletedRows > 0n;
  },

  /** Sessions nobody can resume any more. */
  async expired(now: number): Promise<string[]> {
    const rows = await db
      .selectFrom(table)
      .select('id')
      .where((eb) => eb.or([eb('expiresAt', '<=', now), eb('touchedAt', '<=', now - idleLimit)]))
      .execute();
    return rows.map((row) => row.id);
  },
});
