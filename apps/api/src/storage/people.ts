import type { Role } from '@orgready/shared/contract/capabilities';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';

/** Somebody on the staff. The row stays when they are removed: events and setups name them. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: number;
  /** Null: still on the staff. */
  readonly removedAt: number | null;
}

export const peopleOn = (db: Db) => ({
  async create(given: Pick<Person, 'name' | 'email' | 'role'>, now: number): Promise<Person> {
    const person = { ...given, id: newId(), createdAt: now, removedAt: null };
    await db.insertInto('people').values(person).execute();
    return person;
  },

  async remove(id: string, now: number): Promise<void> {
    await db.updateTable('people').set({ removedAt: now }).where('id', '=', id).execute();
  },

  /** A person who has not been removed. */
  find: (id: string): Promise<Person | undefined> =>
    db
      .selectFrom('people')
      .selectAll()
      .where('id', '=', id)
      .where('removedAt', 'is', null)
      .executeTakeFirst(),

  /** The person whose staff session this is; undefined if they were removed, null if it was begun with the service key. */
  async ofSession(sessionId: string): Promise<Person | undefined | null> {
    const session = await db
      .selectFrom('staffSessions')
      .select('personId')
      .where('id', '=', sessionId)
      .executeTakeFirst();
    return session?.personId === null ? null : peopleOn(db).find(session?.personId ?? '');
  },

  /** Everybody who is or was on the staff. */
  all: (): Promise<Person[]> => db.selectFrom('people').selectAll().execute(),

  /** Everybody on the staff, sorted by name. */
  list: (): Promise<Person[]> =>
    db
      .selectFrom('people')
      .selectAll()
      .where('removedAt', 'is', null)
      .orderBy('name')
      .orderBy('id')
      .execute(),
});
