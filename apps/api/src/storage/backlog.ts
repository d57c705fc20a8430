import type { Db } from './schema.ts';
import { runningVerifications } from './verifications.ts';

/** What waits for a process, or is under way in one. */
export interface Backlog {
  /** Events that have not been dealt with, and when the oldest of them was committed. */
  readonly deliveries: number;
  readonly oldestDeliveryAt: number | null;
  /** Tokens that Salesforce has not ended yet. */
  readonly revocations: number;
  /** Verifications that a process holds a lease of. */
  readonly verifications: number;
}

/** Counts what waits, for operators. */
export const backlogOn = (db: Db) => ({
  async read(now: number): Promise<Backlog> {
    const { count } = db.fn;
    const deliveries = await db
      .selectFrom('deliveries')
      .innerJoin('events', 'events.id', 'deliveries.eventId')
      .select(({ fn }) => [count('deliveries.eventId').as('waiting'), fn.min('events.at').as('oldestAt')])
      .executeTakeFirstOrThrow();
    const revocations = await db
      .selectFrom('revocations')
      .select(count('id').as('waiting'))
      .executeTakeFirstOrThrow();
    const running = await runningVerifications(db)
      .select(count('id').as('running'))
      .where('leaseUntil', '>', now)
      .executeTakeFirstOrThrow();
    return {
      deliveries: Number(deliveries.waiting),
      oldestDeliveryAt: deliveries.oldestAt === null ? null : Number(deliveries.oldestAt),
      revocations: Number(revocations.waiting),
      verifications: Number(running.running),
    };
  },
});
