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

const personsOn = (db: Db) => ({
  async create(given: Pick<Person, 'name' | 'email' | 'role'>, now: number, id = newId()): Promise<Person> {
    const person = { ...given, id, createdAt: now, removedAt: null };
    await db.insertInto('people').values(person).execute();
    return person;
  },

  async remove(id: string, now: number): Promise<void> {
    await db.updateTable('people').set({ removedAt: now }).where('id', '=', id).execute();
  },

  async changeRole(id: string, role: Role): Promise<void> {
    await db.updateTable('people').set({ role }).where('id', '=', id).execute();
  },

  /** A person who has not been removed. */
  find: (id: string): Promise<Person | undefined> =>
    db
      .selectFrom('people')
      .selectAll()
      .where('id', '=', id)
      .where('removedAt', 'is', null)
      .executeTakeFirst(),

  /** The person whose staff session this is; undefined if they were removed. */
  ofSession: (sessionId: string): Promise<Person | undefined> =>
    db
      .selectFrom('people')
      .innerJoin('staffSessions', 'staffSessions.personId', 'people.id')
      .selectAll('people')
      .where('staffSessions.id', '=', sessionId)
      .where('removedAt', 'is', null)
      .executeTakeFirst(),

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

const ownersOn = (db: Db) => ({
  async hasOwner(): Promise<boolean> {
    const owner = await db
      .selectFrom('people')
      .select('id')
      .where('role', '=', 'owner')
      .where('removedAt', 'is', null)
      .limit(1)
      .executeTakeFirst();
    return owner !== undefined;
  },

  /**
   * Returns the owners as they are, and as they stay until the transaction ends: others that want to change one wait.
   * They are locked one by one in the order of their ids, so that two changes never wait for each other.
   */
  async lockOwners(): Promise<readonly string[]> {
    const owners = await db
      .selectFrom('people')
      .select('id')
      .where('role', '=', 'owner')
      .where('removedAt', 'is', null)
      .orderBy('id')
      .execute();
    const locked: string[] = [];
    for (const { id } of owners) {
      const still = await db
        .updateTable('people')
        .set((eb) => ({ role: eb.ref('role') }))
        .where('id', '=', id)
        .where('role', '=', 'owner')
        .where('removedAt', 'is', null)
        .returning('id')
        .executeTakeFirst();
      if (still) locked.push(id);
    }
    return locked;
  },
});

export const peopleOn = (db: Db) => ({ ...personsOn(db), ...ownersOn(db) });
