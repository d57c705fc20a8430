import type { Db } from './schema.ts';
import { idleLimit, type Session, sessionsOn } from './sessions.ts';

/** A session of a person on the staff, as it is listed. */
export interface ListedSession extends Session {
  readonly personId: string | null;
  /** Browser and system; null if they are not known. */
  readonly browser: string | null;
}

export const staffSessionsOn = (db: Db) => ({
  ...sessionsOn(db, 'staffSessions'),

  /** Those that can be resumed, last used first: of one person, or of everybody. */
  list(now: number, personId?: string): Promise<ListedSession[]> {
    const query = db
      .selectFrom('staffSessions')
      .select(['id', 'personId', 'browser', 'createdAt', 'touchedAt', 'expiresAt'])
      .where('expiresAt', '>', now)
      .where('touchedAt', '>', now - idleLimit)
      .orderBy('touchedAt', 'desc')
      .orderBy('id', 'desc');
    return (personId === undefined ? query : query.where('personId', '=', personId)).execute();
  },

  /** Ends every session of a person but one; returns their ids. */
  async endAllOf(personId: string, except = ''): Promise<string[]> {
    const ended = await db
      .deleteFrom('staffSessions')
      .where('personId', '=', personId)
      .where('id', '<>', except)
      .returning('id')
      .execute();
    return ended.map(({ id }) => id).sort();
  },

  /** Ends a session of a person; false if there is none. */
  async endOf(personId: string, id: string): Promise<boolean> {
    const ended = await db
      .deleteFrom('staffSessions')
      .where('personId', '=', personId)
      .where('id', '=', id)
      .executeTakeFirst();
    return ended.numDeletedRows > 0n;
  },
});
