import { contentsOn } from './contents.ts';
import { atomically } from './database.ts';
import { funnelOn } from './funnel.ts';
import { linksOn } from './links.ts';
import { raised } from './order.ts';
import type { Db, Tables } from './schema.ts';

/** What was read from the org of a setup, and what was concluded or asked there; in an order that breaks no reference. */
const readFromOrg = [
  'findings',
  'evidence',
  'shownFacts',
  'keptReadings',
  'keptContexts',
  'apiCalls',
  'contents',
] as const satisfies readonly (keyof Tables)[];

/** What else belongs to a setup alone. Its events and tokens to be ended stay, and its row is emptied. */
const ofSetup = [
  'verifications',
  'pendingSignIns',
  'connections',
  'refreshTokens',
  'claims',
  'links',
  'voids',
  'attestations',
  'unbindings',
  'staffNotes',
  'setupPlaces',
  'setupRows',
] as const satisfies readonly (keyof Tables)[];

/** Deletes the rows of a setup and returns how many there were. */
const remove = async (
  db: Db,
  table: (typeof readFromOrg)[number] | (typeof ofSetup)[number],
  setupId: string,
): Promise<number> => {
  const removed = await db.deleteFrom(table).where('setupId', '=', setupId).executeTakeFirst();
  return Number(removed.numDeletedRows);
};

/** So many rows are removed at once. */
const atOnce = 500;

/** How much was deleted, as an event tells it. */
export interface Deleted {
  readonly findings: number;
  readonly calls: number;
}

const removeReadings = async (db: Db, setupId: string): Promise<Deleted> => {
  const { calls } = await db
    .selectFrom('apiCalls')
    .select((eb) => eb.fn.sum<number | string | null>('count').as('calls'))
    .where('setupId', '=', setupId)
    .executeTakeFirstOrThrow();
  const counts = new Map<string, number>();
  for (const table of readFromOrg) counts.set(table, await remove(db, table, setupId));
  return { findings: counts.get('findings') ?? 0, calls: Number(calls ?? 0) };
};

/** Calls that have been listed for long enough. */
const callsOn = (db: Db) => ({
  /** Setups of which a call was made before that moment. */
  async withCallsBefore(moment: number, limit: number): Promise<string[]> {
    const rows = await db
      .selectFrom('apiCalls')
      .select('setupId')
      .distinct()
      .where('at', '<=', moment)
      .limit(limit)
      .execute();
    return rows.map(({ setupId }) => setupId);
  },

  /** Deletes the calls of a setup that were made before that moment, and what nothing refers to anymore; returns how many. */
  async deleteCalls(setupId: string, moment: number): Promise<number> {
    const gone = await db
      .deleteFrom('apiCalls')
      .where('setupId', '=', setupId)
      .where('at', '<=', moment)
      .returning('count')
      .execute();
    const lists = await db
      .selectFrom('apiCalls')
      .select('asked')
      .distinct()
      .where('setupId', '=', setupId)
      .execute();
    const confirmed = await db
      .selectFrom('verifications')
      .select('confirms')
      .distinct()
      .where('setupId', '=', setupId)
      .where('confirms', 'is not', null)
      .execute();
    const asked = lists.map((row) => row.asked);
    const contents = await contentsOn(db).find(setupId, asked);
    const inUse = [
      ...asked,
      ...[...contents.values()].flatMap((list) => JSON.parse(list) as string[]),
      ...confirmed.flatMap(({ confirms }) => confirms ?? []),
    ];
    await db
      .deleteFrom('contents')
      .where('setupId', '=', setupId)
      .$if(inUse.length > 0, (query) => query.where('hash', 'not in', [...new Set(inUse)]))
      .execute();
    return gone.reduce((sum, { count }) => sum + count, 0);
  },
});

/** Links and sign-ins that ended long enough ago. */
const endedOn = (db: Db) => ({
  /** Deletes links that were revoked or expired before that moment, with the claims made through them; returns how many. */
  async deleteLinks(moment: number): Promise<number> {
    const old = await db
      .selectFrom('links')
      .select('id')
      .where(({ eb, or }) => or([eb('revokedAt', '<=', moment), eb('expiresAt', '<=', moment)]))
      .limit(atOnce)
      .execute();
    const ids = old.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await db.deleteFrom('claims').where('linkId', 'in', ids).execute();
    await db.deleteFrom('links').where('id', 'in', ids).execute();
    return ids.length;
  },

  /** Deletes sign-ins that ended before that moment; returns how many. */
  async deleteConnections(moment: number): Promise<number> {
    const old = await db
      .selectFrom('connections')
      .select('id')
      .where('endedAt', '<=', moment)
      .limit(atOnce)
      .execute();
    const ids = old.map(({ id }) => id);
    if (ids.length === 0) return 0;
    await db
      .updateTable('verifications')
      .set({ connectionId: null })
      .where('connectionId', 'in', ids)
      .execute();
    await db.deleteFrom('connections').where('id', 'in', ids).execute();
    return ids.length;
  },
});

/** Setups that nobody uses. */
const restingOn = (db: Db) => ({
  /** Setups that nobody has used since that moment and that hold something of an org. */
  async restingWithReadings(moment: number, limit: number): Promise<string[]> {
    const rows = await db
      .selectFrom('setups')
      .select('id')
      .where('activeAt', '<=', moment)
      .where('deletedAt', 'is', null)
      .where(({ or, eb, exists, selectFrom }) =>
        or([
          eb('orgId', 'is not', null),
          ...(['findings', 'connections', 'apiCalls'] as const).map((table) =>
            exists(selectFrom(table).select('id').whereRef('setupId', '=', 'setups.id')),
          ),
        ]),
      )
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  },

  /** Setups that nobody has used since that moment. */
  async restingSince(moment: number, limit: number): Promise<string[]> {
    const rows = await db
      .selectFrom('setups')
      .select('id')
      .where('activeAt', '<=', moment)
      .where('deletedAt', 'is', null)
      .limit(limit)
      .execute();
    return rows.map(({ id }) => id);
  },
});

/** What is left in the row of a setup that was deleted. */
const emptied = {
  customer: '',
  answers: '{}',
  exceptions: '{}',
  expectedOrg: null,
  assigneeId: null,
  orgId: null,
  org: null,
  signInRefusal: null,
  doneAt: null,
  releasedAt: null,
} as const;

/** Deletes what is not to be kept any longer. The caller has locked the setup and ended its sign-ins. */
export const deletionsOn = (db: Db) => ({
  ...callsOn(db),
  ...endedOn(db),
  ...restingOn(db),
  /**
   * Deletes everything that was read from the org, the list of calls, and who was signed in; frees the setup from the org.
   * A verification that runs records nothing more. Answers stay, and so does when the setup was last used.
   */
  deleteReadings: (setupId: string, now: number): Promise<Deleted> =>
    atomically(db, async (tx) => {
      await tx
        .updateTable('verifications')
        .set((eb) => ({
          state: eb
            .case()
            .when('state', 'in', ['waiting', 'running'])
            .then('failed' as const)
            .else(eb.ref('state'))
            .end(),
          finishedAt: eb.fn.coalesce('finishedAt', eb.val(now)),
          connectionId: null,
          confirms: null,
          confirmedAt: null,
          confirmedSeq: null,
        }))
        .where('setupId', '=', setupId)
        .execute();
      const deleted = await removeReadings(tx, setupId);
      await remove(tx, 'pendingSignIns', setupId);
      await remove(tx, 'connections', setupId);
      await remove(tx, 'refreshTokens', setupId);
      await linksOn(tx).removeHandOffs(setupId);
      await tx.updateTable('claims').set({ signInHost: null }).where('setupId', '=', setupId).execute();
      await tx
        .updateTable('setups')
        .set((eb) => ({
          orgId: null,
          org: null,
          doneAt: null,
          exceptions: '{}',
          signInRefusal: null,
          releasedAt: null,
          seq: raised(eb),
          changedSeq: raised(eb),
        }))
        .where('id', '=', setupId)
        .execute();
      return deleted;
    }),

  /**
   * Deletes a setup with everything that belongs to it, and the details of its events. What stays is an empty row, for the
   * skeleton of the events, and the sealed tokens that Salesforce has yet to end.
   */
  deleteSetup: (setupId: string, now: number): Promise<Deleted> =>
    atomically(db, async (tx) => {
      await tx
        .deleteFrom('deliveries')
        .where('eventId', 'in', (eb) =>
          eb.selectFrom('events').select('events.id').where('setupId', '=', setupId),
        )
        .execute();
      await funnelOn(tx).remove(setupId);
      const deleted = await removeReadings(tx, setupId);
      for (const table of ofSetup) await remove(tx, table, setupId);
      await tx
        .updateTable('setups')
        .set({ ...emptied, deletedAt: now })
        .where('id', '=', setupId)
        .execute();
      return deleted;
    }),
});
