import type { Selectable } from 'kysely';
import { newSecret, sha256 } from './digest.ts';
import { newId } from './new-id.ts';
import type { Db, Tables } from './schema.ts';

/** A link with which somebody gets on the staff, sets a new password, or signs in on localhost. It is good once; only its hash is kept. */
export type StaffLink = Omit<Selectable<Tables['staffLinks']>, 'tokenHash' | 'forgetsSecondFactor'> & {
  readonly forgetsSecondFactor: boolean;
};

/** There is at most one owner link: all of them have this id. */
const ownerLink = 'owner';

const linkOf = ({
  tokenHash: _,
  forgetsSecondFactor,
  ...row
}: Selectable<Tables['staffLinks']>): StaffLink => ({
  ...row,
  forgetsSecondFactor: forgetsSecondFactor === 1,
});

const creationsOn = (db: Db) => ({
  /** Creates a link other than the owner link. The token is known only now. */
  async create(
    given: Pick<StaffLink, 'kind' | 'role' | 'email' | 'personId' | 'forgetsSecondFactor' | 'expiresAt'>,
    now: number,
  ): Promise<{ readonly link: StaffLink; readonly token: string }> {
    const token = newSecret();
    const row = {
      ...given,
      id: newId(),
      tokenHash: sha256(token),
      forgetsSecondFactor: given.forgetsSecondFactor ? 1 : 0,
      createdAt: now,
    };
    await db.insertInto('staffLinks').values(row).execute();
    return { link: linkOf(row), token };
  },

  /**
   * Creates the owner link, for all processes together: returns undefined if there is one that can be used.
   * @param replaces whether that one is made worthless instead.
   */
  async createOwnerLink(expiresAt: number, now: number, replaces: boolean): Promise<string | undefined> {
    const token = newSecret();
    const rest = { tokenHash: sha256(token), createdAt: now, expiresAt };
    const made = await db
      .insertInto('staffLinks')
      .values({
        ...rest,
        id: ownerLink,
        kind: 'owner',
        role: 'owner',
        email: '',
        personId: null,
        forgetsSecondFactor: 0,
      })
      .onConflict((conflict) => {
        const replacing = conflict.column('id').doUpdateSet(rest);
        return replaces ? replacing : replacing.where('staffLinks.expiresAt', '<=', now);
      })
      .returning('id')
      .executeTakeFirst();
    return made && token;
  },
});

const usesOn = (db: Db) => ({
  async find(token: string, now: number): Promise<StaffLink | undefined> {
    const row = await db
      .selectFrom('staffLinks')
      .selectAll()
      .where('tokenHash', '=', sha256(token))
      .where('expiresAt', '>', now)
      .executeTakeFirst();
    return row && linkOf(row);
  },

  /** Uses a link up and returns it; undefined if it is used, expired or unknown. Of two at once one gets it. */
  async use(token: string, now: number): Promise<StaffLink | undefined> {
    const row = await db
      .deleteFrom('staffLinks')
      .where('tokenHash', '=', sha256(token))
      .where('expiresAt', '>', now)
      .returningAll()
      .executeTakeFirst();
    return row && linkOf(row);
  },

  /** Invites that can be used, newest first. */
  async invites(now: number): Promise<StaffLink[]> {
    const rows = await db
      .selectFrom('staffLinks')
      .selectAll()
      .where('kind', '=', 'invite')
      .where('expiresAt', '>', now)
      .orderBy('createdAt', 'desc')
      .orderBy('id', 'desc')
      .execute();
    return rows.map(linkOf);
  },

  async revokeInvite(id: string): Promise<boolean> {
    const revoked = await db
      .deleteFrom('staffLinks')
      .where('id', '=', id)
      .where('kind', '=', 'invite')
      .executeTakeFirst();
    return revoked.numDeletedRows > 0n;
  },

  /** Makes the links of a person worthless. */
  async removeOf(personId: string): Promise<void> {
    await db.deleteFrom('staffLinks').where('personId', '=', personId).execute();
  },

  /** Links that nobody can use anymore; returns how many there were. */
  async purge(now: number): Promise<void> {
    await db.deleteFrom('staffLinks').where('expiresAt', '<=', now).execute();
  },
});

export const staffLinksOn = (db: Db) => ({ ...creationsOn(db), ...usesOn(db) });
