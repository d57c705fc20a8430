import type { Org } from '@orgready/shared/document/setup-document';
import type { Selectable } from 'kysely';
import { atomically } from './database.ts';
import { keepQuery } from './kept-query.ts';
import { newId } from './new-id.ts';
import { endRefreshable } from './refresh-tokens.ts';
import { revocationsOn } from './revocations.ts';
import type { Db, Tables } from './schema.ts';
import type { Place, Sealer } from './seal.ts';
import { sealedColumn } from './sealed-column.ts';

/**
 * A browser's sign-in to an org, for one setup. `confirm`: signed in, and nobody has confirmed the org yet.
 * `expired`: Salesforce refuses the token. `ended`: signed out or replaced.
 */
export interface Connection {
  readonly id: string;
  readonly sessionId: string;
  readonly setupId: string;
  readonly state: 'confirm' | 'connected' | 'expired' | 'ended';
  readonly orgId: string;
  readonly org: Org;
  readonly userId: string;
  readonly username: string;
  readonly displayName: string;
  readonly instanceUrl: string;
  readonly loginUrl: string;
  readonly scopes: readonly string[];
  readonly apiVersion: string;
  readonly createdAt: number;
  readonly endedAt: number | null;
}

export type NewConnection = Omit<Connection, 'id' | 'state' | 'orgId' | 'createdAt' | 'endedAt'> & {
  readonly state: 'confirm' | 'connected';
  readonly accessToken: string;
};

type Row = Selectable<Tables['connections']>;

const connectionOf = ({ accessToken: _, ...row }: Row): Connection => ({
  ...row,
  org: JSON.parse(row.org) as Org,
  scopes: JSON.parse(row.scopes) as string[],
});
const tokenPlace = (row: { id: string; orgId: string }): Place => ({
  table: 'connections',
  column: 'access_token',
  row: row.id,
  org: row.orgId,
});

export const sealedTokens = sealedColumn('connections', 'accessToken', ['id', 'orgId'], tokenPlace);

/** Shreds the tokens of these rows; Salesforce is to end them too. One that cannot be opened is gone already. */
const endAll = async (tx: Db, sealer: Sealer, rows: readonly Row[], now: number): Promise<Connection[]> => {
  const ended = { state: 'ended', accessToken: null, endedAt: now } as const;
  for (const row of rows) {
    await tx.updateTable('connections').set(ended).where('id', '=', row.id).execute();
    if (row.accessToken === null) continue;
    const accessToken = sealer.openIfPossible(row.accessToken, tokenPlace(row));
    if (accessToken !== undefined) await revocationsOn(tx, sealer).add({ ...row, accessToken }, now);
  }
  return rows.map((row) => connectionOf({ ...row, ...ended }));
};

const live = (tx: Db) => tx.selectFrom('connections').selectAll().where('endedAt', 'is', null);

const liveOf = (tx: Db, sessionId: string, setupId: string) =>
  live(tx).where('sessionId', '=', sessionId).where('setupId', '=', setupId);

const keptLiveOf = keepQuery((db, { sessionId, setupId }: { sessionId: string; setupId: string }) =>
  liveOf(db, sessionId, setupId),
);

/** Stores a new sign-in; the earlier one of this browser for this setup ends. */
const openConnection = async (
  tx: Db,
  sealer: Sealer,
  { accessToken, ...given }: NewConnection,
  now: number,
): Promise<{ connection: Connection; ended: Connection[] }> => {
  const place = { id: newId(), orgId: given.org.id };
  const row = {
    ...given,
    ...place,
    org: JSON.stringify(given.org),
    scopes: JSON.stringify(given.scopes),
    accessToken: sealer.seal(accessToken, tokenPlace(place)),
    createdAt: now,
    endedAt: null,
  };
  const ended: Connection[] = [];
  for (;;) {
    const earlier = await liveOf(tx, given.sessionId, given.setupId).execute();
    ended.push(...(await endAll(tx, sealer, earlier, now)));
    const created = await tx
      .insertInto('connections')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .returning('id')
      .executeTakeFirst();
    // No row: two tabs came back at once, and the other tab's connection is now the earlier one.
    if (created) return { connection: connectionOf(row), ended };
  }
};

const livesOn = (db: Db, sealer: Sealer) => ({
  /** The earlier sign-in of this browser for this setup, if any, ends. */
  open: (given: NewConnection, now: number) => atomically(db, (tx) => openConnection(tx, sealer, given, now)),

  /** The one of this browser for this setup, in any state but `ended`. */
  async live(sessionId: string, setupId: string): Promise<Connection | undefined> {
    const [row] = await keptLiveOf(db, { sessionId, setupId });
    return row && connectionOf(row);
  },

  async find(id: string): Promise<Connection | undefined> {
    const row = await db.selectFrom('connections').selectAll().where('id', '=', id).executeTakeFirst();
    return row && connectionOf(row);
  },

  /** The token in the clear; undefined once the connection expired or ended, or if the token cannot be opened. */
  async accessToken(id: string): Promise<string | undefined> {
    const row = await live(db).where('id', '=', id).executeTakeFirst();
    return row?.accessToken ? sealer.openIfPossible(row.accessToken, tokenPlace(row)) : undefined;
  },

  /** A person confirmed that this is the org. */
  async confirm(id: string): Promise<void> {
    await db
      .updateTable('connections')
      .set({ state: 'connected' })
      .where('id', '=', id)
      .where('state', '=', 'confirm')
      .execute();
  },

  /**
   * Salesforce refuses the token: it is shredded, the row stays so that the page can ask to sign in again.
   * False if it had ended or expired before.
   */
  async expire(id: string): Promise<boolean> {
    const expired = await db
      .updateTable('connections')
      .set({ state: 'expired', accessToken: null })
      .where('id', '=', id)
      .where('endedAt', 'is', null)
      .where('state', '!=', 'expired')
      .executeTakeFirst();
    return expired.numUpdatedRows > 0n;
  },
});

/** How sign-ins end: one of a browser, all of a session or a setup, and those that have become useless. */
const endsOn = (db: Db, sealer: Sealer) => ({
  end: (sessionId: string, setupId: string, now: number): Promise<Connection[]> =>
    atomically(db, async (tx) => endAll(tx, sealer, await liveOf(tx, sessionId, setupId).execute(), now)),

  /** Ends those that wait for a confirmation where another org was chosen. */
  endOfOtherOrgs: (setupId: string, orgId: string, now: number): Promise<Connection[]> =>
    atomically(db, async (tx) => {
      const others = live(tx).where('setupId', '=', setupId).where('orgId', '!=', orgId);
      return endAll(tx, sealer, await others.execute(), now);
    }),

  /**
   * The browsers that are signed in to a setup without an open way into it: their session has ended, or each link that
   * they opened is revoked or expired.
   */
  async strayed(now: number): Promise<{ readonly sessionId: string; readonly setupId: string }[]> {
    return db
      .selectFrom('connections')
      .select(['sessionId', 'setupId'])
      .where('endedAt', 'is', null)
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('claims')
              .innerJoin('links', 'links.id', 'claims.linkId')
              .select('claims.linkId')
              .whereRef('claims.sessionId', '=', 'connections.sessionId')
              .whereRef('claims.setupId', '=', 'connections.setupId')
              .where('links.revokedAt', 'is', null)
              .where('links.expiresAt', '>', now),
          ),
        ),
      )
      .execute();
  },

  /** The browsers that are still signed in to a setup that was done, and that nobody has used, since that moment. */
  async restingSince(moment: number): Promise<{ readonly sessionId: string; readonly setupId: string }[]> {
    return db
      .selectFrom('connections')
      .innerJoin('setups', 'setups.id', 'connections.setupId')
      .select(['connections.sessionId', 'connections.setupId'])
      .where('connections.endedAt', 'is', null)
      .where('connections.createdAt', '<=', moment)
      .where('setups.doneAt', '<=', moment)
      .where('setups.activeAt', '<=', moment)
      .execute();
  },

  /** Ends every sign-in of a setup, also what goes on by a refresh token after everybody has left. */
  endOfSetup: (setupId: string, now: number): Promise<Connection[]> =>
    atomically(db, async (tx) => {
      await endRefreshable(tx, sealer, setupId, now);
      return endAll(tx, sealer, await live(tx).where('setupId', '=', setupId).execute(), now);
    }),

  endOfSession: (sessionId: string, now: number): Promise<Connection[]> =>
    atomically(db, async (tx) =>
      endAll(tx, sealer, await live(tx).where('sessionId', '=', sessionId).execute(), now),
    ),
});

export const connectionsOn = (db: Db, sealer: Sealer) => ({ ...livesOn(db, sealer), ...endsOn(db, sealer) });
