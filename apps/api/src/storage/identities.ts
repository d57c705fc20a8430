import type { Person } from './people.ts';
import type { Db } from './schema.ts';

/** Who somebody is at an identity provider: by the issuer and its subject, never by email. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

export const identitiesOn = (db: Db) => ({
  /** Returns the id of the person with this identity, also if they were removed. */
  async find({ issuer, subject }: Identity): Promise<string | undefined> {
    const row = await db
      .selectFrom('identities')
      .select('personId')
      .where('issuer', '=', issuer)
      .where('subject', '=', subject)
      .executeTakeFirst();
    return row?.personId;
  },

  /**
   * Gives the identity to a person unless it has one, and returns whose it is. Of two at once the second waits for the
   * first. Call it in a transaction.
   */
  async claim({ issuer, subject }: Identity, personId: string): Promise<string> {
    await db
      .insertInto('identities')
      .values({ issuer, subject, personId })
      .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
      .execute();
    return (await identitiesOn(db).find({ issuer, subject })) ?? personId;
  },

  /** People with an identity of this issuer who were removed, sorted by name. */
  removed: (issuer: string): Promise<Person[]> =>
    db
      .selectFrom('people')
      .innerJoin('identities', 'identities.personId', 'people.id')
      .selectAll('people')
      .where('issuer', '=', issuer)
      .where('removedAt', 'is not', null)
      .orderBy('name')
      .orderBy('people.id')
      .execute(),
});
