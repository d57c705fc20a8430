import { dueDeliveries } from './deliveries.ts';
import { keepQuery } from './kept-query.ts';
import { dueRevocations } from './revocations.ts';
import type { Db } from './schema.ts';
import { abandonedVerifications, dueVerifications } from './verifications.ts';

/** What transactions leave for a process to deal with. */
const kinds = ['revocations', 'deliveries', 'abandoned', 'waiting'] as const;
export type DueKind = (typeof kinds)[number];

const look = keepQuery((db, { now }: { now: number }) =>
  db.selectNoFrom(({ exists }) => [
    exists(dueRevocations(db, now).select('id')).as('revocations'),
    exists(dueDeliveries(db, now).select('eventId')).as('deliveries'),
    exists(abandonedVerifications(db, now).select('id')).as('abandoned'),
    exists(dueVerifications(db, now).select('id')).as('waiting'),
  ]),
);

/** Tells with one look of what something is to be dealt with now; `claim` of each then takes one. */
export const dueOn = (db: Db) => ({
  async find(now: number): Promise<ReadonlySet<DueKind>> {
    const [row] = await look(db, { now });
    // SQLite answers 0 and 1.
    return new Set(kinds.filter((kind) => Boolean(row?.[kind])));
  },
});
