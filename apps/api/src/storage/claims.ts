import { keepQuery } from './kept-query.ts';
import type { Db } from './schema.ts';
import { idleLimit } from './sessions.ts';

const good = (db: Db, now: number) =>
  db
    .selectFrom('claims')
    .innerJoin('links', 'links.id', 'claims.linkId')
    .where('links.revokedAt', 'is', null)
    .where('links.expiresAt', '>', now);

const goodOf = keepQuery(
  (db, { sessionId, setupId, now }: { sessionId: string; setupId: string; now: number }) =>
    good(db, now)
      .select(['links.id as link', 'links.step', 'claims.signInHost'])
      .where('claims.sessionId', '=', sessionId)
      .where('claims.setupId', '=', setupId)
      .orderBy('links.id'),
);

/** What a browser may open of a setup: all of it if null, otherwise only steps that were handed on to it, each with its link. */
export type Scope = readonly { readonly link: string; readonly step: string }[] | null;

/** How a browser comes into a setup. */
export interface Claim {
  readonly scope: Scope;
  /** The host that it last signed in at for the setup; null if there is none. */
  readonly signInHost: string | null;
}

/** Which setups a browser has opened a link to. A claim is good as long as its link is neither revoked nor expired. */
const goodOn = (db: Db) => ({
  async add(sessionId: string, setupId: string, linkId: string, now: number): Promise<void> {
    await db
      .insertInto('claims')
      .values({ sessionId, setupId, linkId, claimedAt: now, signInHost: null })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  },

  /** How a browser comes into a setup; undefined if it does not. A link to all of it outweighs those to single steps. */
  async find(sessionId: string, setupId: string, now: number): Promise<Claim | undefined> {
    const found = await goodOf(db, { sessionId, setupId, now });
    if (found.length === 0) return undefined;
    const hosts = found.flatMap(({ signInHost }) => signInHost ?? []).sort();
    return {
      scope: found.some(({ step }) => step === null)
        ? null
        : found.map(({ link, step }) => ({ link, step: step ?? '' })),
      signInHost: hosts.at(-1) ?? null,
    };
  },

  async has(sessionId: string, setupId: string, now: number): Promise<boolean> {
    return (await this.find(sessionId, setupId, now)) !== undefined;
  },

  /** Whether a browser came into a setup through a link that is not revoked, expired or not. */
  async hasUnrevoked(sessionId: string, setupId: string): Promise<boolean> {
    return this.has(sessionId, setupId, 0);
  },

  /** Returns the link through which a browser came into a setup, also if it has expired: the one that was open longest. */
  async linkOf(sessionId: string, setupId: string): Promise<string | undefined> {
    const row = await good(db, 0)
      .select('claims.linkId')
      .where('claims.sessionId', '=', sessionId)
      .where('claims.setupId', '=', setupId)
      .orderBy('links.expiresAt', 'desc')
      .orderBy('links.id')
      .limit(1)
      .executeTakeFirst();
    return row?.linkId;
  },

  /** Records the host that the browser signs in at, for this setup only. */
  async rememberSignInHost(sessionId: string, setupId: string, host: string): Promise<void> {
    await db
      .updateTable('claims')
      .set({ signInHost: host })
      .where('sessionId', '=', sessionId)
      .where('setupId', '=', setupId)
      .execute();
  },
});

const allOn = (db: Db) => ({
  /** The setups that a browser has opened a link to, good or not, in the order in which they are to be locked. */
  async setupsOf(sessionId: string): Promise<string[]> {
    const rows = await db
      .selectFrom('claims')
      .select('setupId')
      .distinct()
      .where('sessionId', '=', sessionId)
      .execute();
    return rows.map(({ setupId }) => setupId).sort();
  },

  /** How many browsers that came in through this link are alive, without this one. */
  async othersThrough(linkId: string, sessionId: string, now: number): Promise<number> {
    const row = await db
      .selectFrom('claims')
      .innerJoin('sessions', 'sessions.id', 'claims.sessionId')
      .select((eb) => eb.fn.countAll<number>().as('count'))
      .where('claims.linkId', '=', linkId)
      .where('claims.sessionId', '!=', sessionId)
      .where('sessions.expiresAt', '>', now)
      .where('sessions.touchedAt', '>', now - idleLimit)
      .executeTakeFirstOrThrow();
    return Number(row.count);
  },

  /** How many browsers that came in through each link of a setup are alive. */
  async throughLinks(setupId: string, now: number): Promise<ReadonlyMap<string, number>> {
    const rows = await db
      .selectFrom('claims')
      .innerJoin('sessions', 'sessions.id', 'claims.sessionId')
      .select((eb) => ['claims.linkId', eb.fn.countAll<number>().as('count')])
      .where('claims.setupId', '=', setupId)
      .where('sessions.expiresAt', '>', now)
      .where('sessions.touchedAt', '>', now - idleLimit)
      .groupBy('claims.linkId')
      .execute();
    return new Map(rows.map(({ linkId, count }) => [linkId, Number(count)]));
  },

  /** Sessions that came in through this link. */
  async throughLink(linkId: string): Promise<string[]> {
    const rows = await db.selectFrom('claims').select('sessionId').where('linkId', '=', linkId).execute();
    return rows.map((row) => row.sessionId);
  },
});

export const claimsOn = (db: Db) => ({ ...goodOn(db), ...allOn(db) });
