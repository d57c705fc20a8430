import type { Db } from './schema.ts';

/** Which setups a browser has opened a link to. A claim is good as long as its link is not revoked. */
export const claimsOn = (db: Db) => {
  const good = db
    .selectFrom('claims')
    .innerJoin('links', 'links.id', 'claims.linkId')
    .where('links.revokedAt', 'is', null);

  return {
    async add(sessionId: string, setupId: string, linkId: string, now: number): Promise<void> {
      await db
        .insertInto('claims')
        .values({ sessionId, setupId, linkId, claimedAt: now, signInHost: null })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
    },

    async has(sessionId: string, setupId: string): Promise<boolean> {
      const row = await good
        .select('claims.linkId')
        .where('claims.sessionId', '=', sessionId)
        .where('claims.setupId', '=', setupId)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** How many of the links through which a browser came into a setup are still open. */
    async openLinks(sessionId: string, setupId: string, now: number): Promise<number> {
      const row = await good
        .select((eb) => eb.fn.countAll<number>().as('open'))
        .where('claims.sessionId', '=', sessionId)
        .where('claims.setupId', '=', setupId)
        .where('links.expiresAt', '>', now)
        .executeTakeFirstOrThrow();
      return row.open;
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

    /** Returns the host that the browser last signed in at for this setup; null if there is none. */
    async signInHost(sessionId: string, setupId: string): Promise<string | null> {
      const row = await good
        .select('claims.signInHost')
        .where('claims.sessionId', '=', sessionId)
        .where('claims.setupId', '=', setupId)
        .where('claims.signInHost', 'is not', null)
        .limit(1)
        .executeTakeFirst();
      return row?.signInHost ?? null;
    },

    /** Sessions that came in through this link. */
    async throughLink(linkId: string): Promise<string[]> {
      const rows = await db.selectFrom('claims').select('sessionId').where('linkId', '=', linkId).execute();
      return rows.map((row) => row.sessionId);
    },
  };
};
