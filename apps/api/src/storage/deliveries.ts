import { eventsOn, type StoredEvent } from './events.ts';
import type { Db, Tables } from './schema.ts';

export type Subscriber = Tables['deliveries']['subscriber'];

/** An event that a subscriber has to deal with. */
export interface Delivery {
  readonly subscriber: Subscriber;
  readonly event: StoredEvent;
}

/** An event is not offered again after so many failed tries. */
const mostTries = 5;

export const dueDeliveries = (db: Db, now: number) =>
  db.selectFrom('deliveries').where('leaseUntil', '<=', now).where('tries', '<', mostTries);

/**
 * The outbox: what has been committed and waits to be dealt with. It is kept by event, not by the last one seen, so that
 * a transaction that commits late is not missed.
 */
export const deliveriesOn = (db: Db) => {
  const at = ({ event, subscriber }: Delivery) =>
    ({ eventId: event.id, subscriber }) satisfies Partial<Tables['deliveries']>;

  return {
    async add(deliveries: readonly Delivery[]): Promise<void> {
      if (deliveries.length === 0) return;
      await db
        .insertInto('deliveries')
        .values(deliveries.map((each) => ({ ...at(each), leaseUntil: 0, tries: 0 })))
        .execute();
    },

    /** Takes one that waits, under a lease, so that no other process takes it too; undefined when none waits. */
    async claim(lease: number, now: number): Promise<Delivery | undefined> {
      for (;;) {
        const due = await dueDeliveries(db, now).selectAll().orderBy('eventId').limit(1).executeTakeFirst();
        if (!due) return undefined;
        const { eventId, subscriber, leaseUntil, tries } = due;
        const taken = await db
          .updateTable('deliveries')
          .set({ leaseUntil: now + lease, tries: tries + 1 })
          .where('eventId', '=', eventId)
          .where('subscriber', '=', subscriber)
          .where('leaseUntil', '=', leaseUntil)
          .where('tries', '=', tries)
          .executeTakeFirst();
        if (taken.numUpdatedRows > 0n) return { subscriber, event: await eventsOn(db).get(eventId) };
      }
    },

    async renew(delivery: Delivery, lease: number, now: number): Promise<void> {
      const { eventId, subscriber } = at(delivery);
      await db
        .updateTable('deliveries')
        .set({ leaseUntil: now + lease })
        .where('eventId', '=', eventId)
        .where('subscriber', '=', subscriber)
        .execute();
    },

    /** It has been dealt with. */
    async remove(delivery: Delivery): Promise<void> {
      const { eventId, subscriber } = at(delivery);
      await db
        .deleteFrom('deliveries')
        .where('eventId', '=', eventId)
        .where('subscriber', '=', subscriber)
        .execute();
    },
  };
};
