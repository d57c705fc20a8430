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

  async rename(id: string, { name, email }: Pick<Person, 'name' | 'email'>): Promise<void> {
    await db.updateTable('people').set({ name, email }).where('id', '=', id).execute();
  },

  /** Lets a person in again; false if they were not removed. */
  async restore(id: string): Promise<boolean> {
    const restored = await db
      .updateTable('people')
      .set({ removedAt: null })
      .where('id', '=', id)
      .where('removedAt', 'is not', null)
      .executeTakeFirst();
    return restored.numUpdatedRows > 0n;
  },

  /**
   * The person whose staff session this is; undefined if they were removed, or signed in in another way than people do now.
   * @param issuer of the deployment's identity provider; null where people sign in with a password.
   */
  ofSession: (sessionId: string, issuer: string | null): Promise<Person | undefined> =>
    db
      .selectFrom('people')
      .innerJoin('staffSessions', 'staffSessions.personId', 'people.id')
      .selectAll('people')
      .where('staffSessions.id', '=', sessionId)
      .where('staffSessions.issuer', issuer === null ? 'is' : '=', issuer)
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
