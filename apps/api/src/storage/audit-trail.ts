import type { Insertable } from 'kysely';
import { type AuditChain, digestOf, emptyTrail, newSalt, type TrailEnd } from './audit-chain.ts';
import type { StoredEvent } from './events.ts';
import type { Db, Tables } from './schema.ts';

/** An event as the export has it: everything of its row. `detail` is the exact text that was digested. */
export interface TrailEvent {
  readonly place: number;
  readonly setup: string | null;
  readonly number: number;
  readonly id: string;
  readonly seq: number | null;
  readonly kind: string;
  readonly actorKind: string;
  readonly actor: string;
  readonly at: number;
  /** Empty, like the salt, once it is erased. */
  readonly detail: string;
  readonly salt: string;
  readonly digest: string;
  readonly mac: string;
  readonly head: string;
}

/** A line of the export: an event, or where the trail ends, which is the last line. */
export type TrailLine = TrailEvent | { readonly end: TrailEnd };

const readAtOnce = 1000;

const endOf = async (db: Db): Promise<TrailEnd | undefined> =>
  db.selectFrom('auditEnd').select(['place', 'head', 'seal']).executeTakeFirst();

/** Locks the end of the trail until the transaction ends, and returns it: one transaction at a time writes to it. */
const lockEnd = async (db: Db): Promise<TrailEnd> => {
  const end = await db
    .updateTable('auditEnd')
    .set((eb) => ({ place: eb.ref('place') }))
    .returning(['place', 'head', 'seal'])
    .executeTakeFirst();
  if (!end)
    throw new Error('The end of the audit trail is gone: "pnpm orgready audit verify" shows what is left.');
  return end;
};

/** Returns the number and the mark of the last event of a setup. */
const lastOf = async (db: Db, setupId: string | null): Promise<{ number: number; mac: string }> =>
  (await db
    .selectFrom('events')
    .select(['number', 'mac'])
    .where('setupId', setupId === null ? 'is' : '=', setupId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()) ?? { number: 0, mac: '' };

/** The audit trail as chains (`audit-chain.ts`). */
export const auditTrailOn = (db: Db, chain: AuditChain) => ({
  /**
   * Writes events at the end of the trail. Call it last in a transaction: everyone else who has something to write waits
   * for the commit.
   */
  async write(events: readonly StoredEvent[]): Promise<void> {
    if (events.length === 0) return;
    let { place, head } = await lockEnd(db);
    const lasts = new Map<string | null, { number: number; mac: string }>();
    const rows: Insertable<Tables['events']>[] = [];
    for (const { actor, detail: given, ...event } of events) {
      const before = lasts.get(event.setupId) ?? (await lastOf(db, event.setupId));
      const [salt, detail] = [newSalt(), JSON.stringify(given)];
      const digest = digestOf(salt, detail);
      const row = { ...event, actorKind: actor.kind, actorId: actor.id, number: before.number + 1, digest };
      const mac = chain.macOf(before.mac, row);
      place += 1;
      head = chain.headOf(head, place, mac);
      rows.push({ ...row, detail, salt, mac, place, head });
      lasts.set(event.setupId, { number: row.number, mac });
    }
    await db.insertInto('events').values(rows).execute();
    await db
      .updateTable('auditEnd')
      .set({ place, head, seal: chain.sealOf(place, head) })
      .execute();
  },

  /** Erases the details of a setup's events; their digests stay. Leave an event of a kind in `erasing` in the same transaction. */
  async erase(setupId: string): Promise<void> {
    await db.updateTable('events').set({ detail: '', salt: '' }).where('setupId', '=', setupId).execute();
  },

  /** Returns whether this key made the trail, as far as its end shows. */
  async isOfKey(): Promise<boolean> {
    const { place, head, seal } = (await endOf(db)) ?? emptyTrail;
    return seal === '' || seal === chain.sealOf(place, head);
  },

  /** Yields the trail behind a place, all of it unless given, in the order in which it was written. Call it in a snapshot. */
  async *lines(behind = -1): AsyncGenerator<TrailLine> {
    let after = behind;
    for (;;) {
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .where('place', '>', after)
        .orderBy('place')
        .limit(readAtOnce)
        .execute();
      for (const { setupId, actorId, place, number, id, seq, kind, actorKind, at, ...marks } of rows) {
        const { detail, salt, digest, mac, head } = marks;
        const event = { id, seq, kind, actorKind, actor: actorId, at, detail, salt, digest, mac, head };
        yield { place, setup: setupId, number, ...event };
        after = place;
      }
      if (rows.length < readAtOnce) break;
    }
    yield { end: (await endOf(db)) ?? emptyTrail };
  },
});
