import { sql } from 'kysely';
import { databaseNow } from './database-clock.ts';
import { newId } from './new-id.ts';
import type { Db } from './schema.ts';

/** One of the calls that may be under way in an org. */
export interface Slot {
  readonly orgId: string;
  readonly holder: string;
}

/** Slots that processes share on PostgreSQL. Where one process has the database, it counts its calls itself. */
export const orgSlotsOn = (db: Db, isShared: boolean) => {
  const now = databaseNow(true);
  /** Orgs whose slots are there. */
  const known = new Set<string>();
  const make = async (orgId: string, count: number): Promise<void> => {
    const slots = Array.from({ length: count }, (_, slot) => ({ orgId, slot, holder: null, leaseUntil: 0 }));
    await db
      .insertInto('orgSlots')
      .values(slots)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    known.add(orgId);
  };

  return {
    isShared,

    /**
     * Takes a free slot of an org for so many milliseconds; undefined while all `count` are taken.
     * @param ifWell takes none either of an org that has failed since it last answered.
     */
    async take(orgId: string, count: number, lease: number, ifWell: boolean): Promise<Slot | undefined> {
      if (!known.has(orgId)) await make(orgId, count);
      const holder = newId();
      const taken = await sql`update org_slots set holder = ${holder}, lease_until = ${now} + ${lease}
        where org_id = ${orgId} and slot = (
          select slot from org_slots where org_id = ${orgId} and lease_until <= ${now}
          order by slot limit 1 for update skip locked
        )
        and not (${sql.lit(ifWell)} and exists (select from org_healths where org_id = ${orgId}))`.execute(
        db,
      );
      return taken.numAffectedRows ? { orgId, holder } : undefined;
    },

    async release({ orgId, holder }: Slot): Promise<void> {
      await db
        .updateTable('orgSlots')
        .set({ holder: null, leaseUntil: 0 })
        .where('orgId', '=', orgId)
        .where('holder', '=', holder)
        .execute();
    },
  };
};
