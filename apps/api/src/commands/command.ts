import type { Guides } from '../domain/guides.ts';
import type { Delivery, Subscriber } from '../storage/deliveries.ts';
import type { Actor, NewEvent, StoredEvent } from '../storage/events.ts';
import type { Setup } from '../storage/setups.ts';
import type { Storage, Transaction } from '../storage/storage.ts';

export interface Outcome<Result> {
  /** What has happened; empty when nothing has changed. */
  readonly events: readonly NewEvent[];
  readonly result: Result;
}

/**
 * Runs a change in one transaction, writes its events with it, and tells them once they are committed. Nothing in `work`
 * calls Salesforce. Lock the setup first (`tx.setups.lock`): what it returns is then what the change is made to.
 */
export type Execute = <Result>(
  actor: Actor,
  work: (tx: Transaction, now: number, guides: Guides) => Promise<Outcome<Result>>,
) => Promise<Result>;

export const createExecute =
  ({
    storage,
    guides,
    clock,
    subscriptions,
    committing,
    committed,
  }: {
    readonly storage: Storage;
    readonly guides: Guides;
    readonly clock: () => number;
    /** The kinds of event that each subscriber has to deal with. */
    readonly subscriptions: Readonly<Record<Subscriber, readonly string[]>>;
    /** What else belongs to the transaction, once its events are counted; with the setups as they are then. */
    readonly committing: (
      tx: Transaction,
      events: readonly StoredEvent[],
      setups: readonly Setup[],
    ) => Promise<void>;
    readonly committed: (events: readonly StoredEvent[]) => void;
  }): Execute =>
  async (actor, work) => {
    const now = clock();
    const subscribers = Object.entries(subscriptions) as [Subscriber, readonly string[]][];
    const deliveriesOf = (event: StoredEvent): Delivery[] =>
      subscribers.flatMap(([subscriber, kinds]) =>
        kinds.includes(event.kind) ? [{ event, subscriber }] : [],
      );
    const { result, events } = await storage.transaction(async (tx) => {
      const outcome = await work(tx, now, guides);
      const { counted, setups } = await tx.events.count(actor, outcome.events, now);
      await committing(tx, counted, setups);
      // Last: it keeps all others from writing to the trail until the commit.
      await tx.auditTrail.write(counted);
      await tx.deliveries.add(counted.flatMap(deliveriesOf));
      return { result: outcome.result, events: counted };
    });
    if (events.length > 0) committed(events);
    return result;
  };
