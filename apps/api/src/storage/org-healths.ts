import { sql } from 'kysely';
import { atomically } from './database.ts';
import { databaseNow } from './database-clock.ts';
import type { Db, Tables } from './schema.ts';

type Health = Omit<Tables['orgHealths'], 'orgId'>;

const day = 24 * 60 * 60_000;

/** How orgs fail, shared by all processes on PostgreSQL. Where one process has the database, it remembers that itself. */
export const orgHealthsOn = (db: Db, isShared: boolean) => {
  const now = databaseNow(isShared);
  const find = async (from: Db, orgId: string): Promise<Health | undefined> => {
    const row = await from.selectFrom('orgHealths').selectAll().where('orgId', '=', orgId).executeTakeFirst();
    if (!row) return undefined;
    const { orgId: _, ...health } = row;
    return health;
  };

  return {
    /** Undefined while the org answers. @returns also the time by the clock of the database. */
    async read(orgId: string): Promise<{ readonly health: Health; readonly now: number } | undefined> {
      const row = await db
        .selectFrom('orgHealths')
        .select(['faults', 'faultAt', 'pausedUntil', 'probeUntil', now.as('now')])
        .where('orgId', '=', orgId)
        .executeTakeFirst();
      if (!row) return undefined;
      const { now: at, ...health } = row;
      return { health, now: at };
    },

    async all(): Promise<{ readonly healths: readonly Health[]; readonly now: number }> {
      const rows = await db
        .selectFrom('orgHealths')
        .select(['faults', 'faultAt', 'pausedUntil', 'probeUntil', now.as('now')])
        .execute();
      return { healths: rows, now: rows[0]?.now ?? 0 };
    },

    /** Replaces what is known of an org, or forgets it. Changes of one org wait for each other. */
    change: (
      orgId: string,
      by: (health: Health | undefined, now: number) => Health | undefined,
    ): Promise<void> =>
      atomically(db, async (tx) => {
        await sql`select pg_advisory_xact_lock(hashtextextended(${`org-health ${orgId}`}, 0))`.execute(tx);
        const { at } = await tx.selectNoFrom(now.as('at')).executeTakeFirstOrThrow();
        const next = by(await find(tx, orgId), at);
        if (next)
          await tx
            .insertInto('orgHealths')
            .values({ orgId, ...next })
            .onConflict((conflict) => conflict.column('orgId').doUpdateSet(next))
            .execute();
        else await tx.deleteFrom('orgHealths').where('orgId', '=', orgId).execute();
      }),

    /** Forgets orgs that nobody has asked anything for a day. */
    async purge(): Promise<void> {
      await db
        .deleteFrom('orgHealths')
        .where((eb) => eb('faultAt', '<', eb(now, '-', day)))
        .where('pausedUntil', '<', now)
        .execute();
    },
  };
};
