import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Change } from '@orgready/shared/contract/event-streams';
import { type Selectable, sql } from 'kysely';
import { newId } from './new-id.ts';
import { raised } from './order.ts';
import type { Db, Tables } from './schema.ts';

/** Who did something: a staff session, a customer's browser session, a key, or a part of the product. */
export interface Actor {
  readonly kind: 'staff' | 'customer' | 'service' | 'system';
  readonly id: string;
}

type EventDetail = Readonly<Record<string, string | number | null>>;

/** What a command says has happened. The detail holds ids and codes. */
export interface NewEvent {
  readonly kind: EventKind;
  /** Null for what belongs to no setup. */
  readonly setupId: string | null;
  readonly detail: EventDetail;
}

/** An event as it was written, in the transaction of what it tells. Never changed and never removed. */
export interface StoredEvent extends NewEvent {
  readonly id: string;
  /** Its place among the changes of the setup. */
  readonly seq: number | null;
  readonly actor: Actor;
  readonly at: number;
}

const columns = ['id', 'setupId', 'seq', 'kind', 'actorKind', 'actorId', 'at', 'detail'] as const;
type Row = Pick<Selectable<Tables['events']>, (typeof columns)[number]>;

/** A detail that is erased is empty. */
const eventOf = ({ actorKind, actorId, detail, ...row }: Row): StoredEvent => ({
  ...row,
  actor: { kind: actorKind, id: actorId },
  detail: detail === '' ? {} : (JSON.parse(detail) as EventDetail),
});

export const eventsOn = (db: Db) => ({
  /**
   * Raises the counter of the setup of an event, and returns the event as it is to be written (`auditTrail.write`); what a
   * customer does counts as activity.
   */
  async count(actor: Actor, event: NewEvent, now: number): Promise<StoredEvent> {
    const raising = (setupId: string) =>
      db
        .updateTable('setups')
        .set((eb) => ({
          seq: raised(eb),
          ...(actor.kind === 'customer'
            ? {
                activeAt: sql<number>`case when ${eb.ref('activeAt')} < ${now} then ${now} else ${eb.ref('activeAt')} end`,
              }
            : {}),
        }))
        .where('id', '=', setupId)
        .returning('seq')
        .executeTakeFirstOrThrow();
    const seq = event.setupId === null ? null : (await raising(event.setupId)).seq;
    return { ...event, id: newId(), seq, actor, at: now };
  },

  async get(id: string): Promise<StoredEvent> {
    return eventOf(
      await db.selectFrom('events').select(columns).where('id', '=', id).executeTakeFirstOrThrow(),
    );
  },

  /** What has happened since a moment: of each setup the last change. */
  async changesSince(moment: number): Promise<Change[]> {
    const rows = await db
      .selectFrom('events')
      .select((eb) => ['setupId', eb.fn.max<number>('seq').as('seq')])
      .where('at', '>=', moment)
      .where('setupId', 'is not', null)
      .groupBy('setupId')
      .$narrowType<{ setupId: string }>()
      .execute();
    return rows.map(({ setupId, seq }) => ({ id: setupId, seq }));
  },

  /** The newest of a setup that are of these kinds and come before a number, if one is given; with their numbers. */
  async newest(
    setupId: string,
    kinds: readonly EventKind[],
    { before, limit }: { readonly before: number | undefined; readonly limit: number },
  ): Promise<(StoredEvent & { readonly number: number })[]> {
    const rows = await db
      .selectFrom('events')
      .select([...columns, 'number'])
      .where('setupId', '=', setupId)
      .where('kind', 'in', kinds)
      .$if(before !== undefined, (query) => query.where('number', '<', before ?? 0))
      .orderBy('number', 'desc')
      .limit(limit)
      .execute();
    return rows.map(({ number, ...row }) => ({ ...eventOf(row), number }));
  },

  /** Those of a setup in the order in which they happened; of no setup with null. */
  async list(setupId: string | null): Promise<StoredEvent[]> {
    const rows = await db
      .selectFrom('events')
      .select(columns)
      .where('setupId', setupId === null ? 'is' : '=', setupId)
      .orderBy('number')
      .execute();
    return rows.map(eventOf);
  },
});
