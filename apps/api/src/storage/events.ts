import type { EventKind } from '@orgready/shared/contract/event-kinds';
import type { Change } from '@orgready/shared/contract/event-streams';
import type { Selectable } from 'kysely';
import { newId } from './new-id.ts';
import type { Db, Tables } from './schema.ts';
import { type Setup, setupsOn } from './setups.ts';

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
   * Raises the counters of the setups of events. Returns the events as they are to be written (`auditTrail.write`), and the
   * setups as they are then, without those that were deleted. What a customer does counts as activity.
   */
  async count(
    actor: Actor,
    events: readonly NewEvent[],
    now: number,
  ): Promise<{ readonly counted: readonly StoredEvent[]; readonly setups: readonly Setup[] }> {
    const next = new Map<string, number>();
    const setups: Setup[] = [];
    for (const [setupId, its] of Map.groupBy(events, (event) => event.setupId)) {
      if (setupId === null) continue;
      const { seq, setup } = await setupsOn(db).count(
        setupId,
        its.length,
        actor.kind === 'customer' ? now : 0,
      );
      next.set(setupId, seq - its.length);
      if (setup) setups.push(setup);
    }
    const counted = events.map((event): StoredEvent => {
      const seq = event.setupId === null ? null : (next.get(event.setupId) ?? 0) + 1;
      if (event.setupId !== null && seq !== null) next.set(event.setupId, seq);
      return { ...event, id: newId(), seq, actor, at: now };
    });
    return { counted, setups };
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
