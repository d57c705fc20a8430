import { setTimeout as wait } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Answer, OutgoingRequest } from './call.ts';
import { concurrency, stopAt } from './call-limit.ts';
import { SalesforceRefusal } from './refusal.ts';

/** The slots of an org that several processes share. */
export interface SharedSlots<Slot> {
  readonly isShared: boolean;
  take(orgId: string, count: number, lease: number): Promise<Slot | undefined>;
  release(slot: Slot): Promise<void>;
}

/** A slot is free again after so many milliseconds if its process is gone: longer than any call takes. */
const lease = 20_000;
/** How long a report that few daily requests are left is relied on without another one. */
const usageLifetime = 60_000;

interface OrgState {
  readonly queue: LimitFunction;
  usage?: { readonly share: number; readonly at: number };
}

export interface LimitOptions {
  readonly orgId: string;
  /** Ends the waiting too. */
  readonly until?: AbortSignal | undefined;
  /**
   * How many requests are sent once the customer's requests of the day run low; absent: all. With `one`, the others wait until
   * the first has shown how many are left, unless the org is known to have enough.
   */
  readonly whenLow?: 'none' | 'one';
}

const late = (): SalesforceRefusal =>
  new SalesforceRefusal({ reason: 'unreachable', code: 'NO_ANSWER_IN_TIME' });

/** Returns the share of the day's requests that an answer reports as used. */
const shareIn = ({ headers }: Answer): number | undefined => {
  const [, used, max] = /api-usage=(\d{1,12})\/(\d{1,12})/.exec(headers['sforce-limit-info'] ?? '') ?? [];
  return used === undefined || Number(max) === 0 ? undefined : Number(used) / Number(max);
};

/** Returns whether the last report of an org was that few requests are left. */
const isLow = ({ usage }: OrgState): boolean => usage !== undefined && usage.share >= stopAt;

/** Refuses to send anything to an org that has just reported that few requests are left. */
const refuseWhenLow = (state: OrgState): void => {
  if (isLow(state) && performance.now() - (state.usage?.at ?? 0) < usageLifetime)
    throw new SalesforceRefusal({ reason: 'limit-low' });
};

/** Waits for a slot that the processes share, until the signal. */
const takeShared = async <Slot>(
  slots: SharedSlots<Slot>,
  orgId: string,
  until: AbortSignal | undefined,
): Promise<Slot> => {
  for (;;) {
    if (until?.aborted) throw late();
    const slot = await slots.take(orgId, concurrency, lease);
    if (slot !== undefined) return slot;
    await wait(20 + Math.random() * 40);
  }
};

/**
 * Returns the gate through which everything passes that is sent to an org: at most five requests are under way in it, of all
 * processes and setups together. A further one waits, and none is refused before its own deadline.
 */
export const createOrgLimiter = <Slot>(slots: SharedSlots<Slot>) => {
  const orgs = new Map<string, OrgState>();
  const stateOf = (orgId: string): OrgState => {
    const known = orgs.get(orgId);
    if (known) return known;
    const state: OrgState = { queue: pLimit(concurrency) };
    orgs.set(orgId, state);
    return state;
  };

  const send = async (
    state: OrgState,
    { orgId, until }: LimitOptions,
    mayBeLow: boolean,
    call: () => Promise<Answer>,
  ): Promise<Answer> => {
    if (until?.aborted) throw late();
    if (!mayBeLow) refuseWhenLow(state);
    const slot = slots.isShared ? await takeShared(slots, orgId, until) : undefined;
    try {
      const answer = await call();
      const share = shareIn(answer);
      if (share !== undefined) state.usage = { share, at: performance.now() };
      return answer;
    } finally {
      if (slot !== undefined) await slots.release(slot);
    }
  };

  return {
    /** Returns a transport of which each request waits for its turn in the org. */
    through(
      transport: (request: OutgoingRequest) => Promise<Answer>,
      options: LimitOptions,
    ): (request: OutgoingRequest) => Promise<Answer> {
      const { until, orgId, whenLow } = options;
      let first: Promise<unknown> | undefined;
      const queue = (state: OrgState, mayBeLow: boolean, request: OutgoingRequest): Promise<Answer> => {
        const { promise, resolve, reject } = Promise.withResolvers<Answer>();
        // A request that still waits when the time is over does not keep its caller waiting.
        const stop = () => reject(late());
        if (until?.aborted) stop();
        until?.addEventListener('abort', stop, { once: true });
        state
          .queue(() => send(state, options, mayBeLow, () => transport(request)))
          .then(resolve, reject)
          .finally(() => until?.removeEventListener('abort', stop));
        return promise;
      };
      return async (request) => {
        const state = stateOf(orgId);
        if (whenLow !== 'one') return queue(state, whenLow === undefined, request);
        if (first === undefined) {
          const answer = queue(state, true, request);
          first = answer.catch(() => undefined);
          return answer;
        }
        if (state.usage === undefined || isLow(state)) await first;
        return queue(state, false, request);
      };
    },
  };
};
export type OrgLimiter = ReturnType<typeof createOrgLimiter>;
