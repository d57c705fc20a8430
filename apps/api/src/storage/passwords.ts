import type { Db } from './schema.ts';

/** What a person signs in with. The e-mail is kept in lower case. */
export interface Password {
  readonly personId: string;
  readonly email: string;
  /** In PHC form; see `domain/password-hash.ts`. */
  readonly hash: string;
}

const fold = (email: string): string => email.trim().toLowerCase();

export const passwordsOn = (db: Db) => ({
  find: (email: string): Promise<Password | undefined> =>
    db
      .selectFrom('passwords')
      .select(['personId', 'email', 'hash'])
      .where('email', '=', fold(email))
      .executeTakeFirst(),

  ofPerson: (personId: string): Promise<Password | undefined> =>
    db
      .selectFrom('passwords')
      .select(['personId', 'email', 'hash'])
      .where('personId', '=', personId)
      .executeTakeFirst(),

  /** Sets the password of a person. Returns false if somebody else signs in with that e-mail. */
  async set({ personId, email, hash }: Password, now: number): Promise<boolean> {
    const holder = await passwordsOn(db).find(email);
    if (holder && holder.personId !== personId) return false;
    await db
      .insertInto('passwords')
      .values({ personId, email: fold(email), hash, setAt: now })
      .onConflict((conflict) => conflict.column('personId').doUpdateSet({ hash, setAt: now }))
      .execute();
    return true;
  },

  async remove(personId: string): Promise<void> {
    await db.deleteFrom('passwords').where('personId', '=', personId).execute();
  },
});
