import pLimit, { type LimitFunction } from 'p-limit';
import type { Answer, OutgoingRequest } from './call.ts';
import { concurrency, stopAt } from './call-limit.ts';
import { createOrgGate, type GateBounds, late, type SharedSlots } from './org-gate.ts';
import type { OrgHealths } from './org-health.ts';
import { SalesforceRefusal } from './refusal.ts';

/** How long a report that few daily requests are left is relied on without another one. */
const usageLifetime = 60_000;
const day = 24 * 60 * 60_000;

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
  /** Whose requests of the day are counted. */
  readonly setupId?: string;
}

/** How many requests may be sent in 24 hours: the rest of the day's requests belongs to the customer. */
export interface DailyBounds {
  readonly setupCalls: number;
  readonly orgCalls: number;
}

interface LimiterStorage<Slot> {
  readonly orgSlots: SharedSlots<Slot>;
  readonly orgHealths: OrgHealths;
  readonly sentCalls: {
    since(
      orgId: string,
      setupId: string,
      moment: number,
    ): Promise<{ readonly bySetup: number; readonly toOrg: number }>;
  };
}

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

/**
 * Returns the gate through which everything passes that is sent to an org: at most five requests are under way in it, of all
 * processes and setups together. A further one waits, and none is refused before its own deadline.
 */
export const createOrgLimiter = <Slot>(
  { orgSlots, orgHealths, sentCalls }: LimiterStorage<Slot>,
  bounds: GateBounds & DailyBounds,
) => {
  const gate = createOrgGate(orgSlots, orgHealths, bounds);
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
    const answer = await gate.send(orgId, until, call);
    const share = shareIn(answer);
    if (share !== undefined) state.usage = { share, at: performance.now() };
    return answer;
  };

  /** Throws once the requests of the day are used up. What only ends or begins a sign-in is sent all the same. */
  const expectCallsLeft = async ({ orgId, setupId, whenLow }: LimitOptions): Promise<void> => {
    if (setupId === undefined || whenLow === undefined) return;
    const { bySetup, toOrg } = await sentCalls.since(orgId, setupId, Date.now() - day);
    const reached = toOrg >= bounds.orgCalls ? bounds.orgCalls : bounds.setupCalls;
    if (toOrg >= bounds.orgCalls || bySetup >= bounds.setupCalls)
      throw new SalesforceRefusal({ reason: 'limit-low', ownLimit: reached });
  };

  return {
    pause: gate.pause,
    breakers: gate.breakers,

    /** Returns a transport of which each request waits for its turn in the org. */
    through(
      transport: (request: OutgoingRequest) => Promise<Answer>,
      options: LimitOptions,
    ): (request: OutgoingRequest) => Promise<Answer> {
      const { until, orgId, whenLow } = options;
      let first: Promise<unknown> | undefined;
      let left: Promise<void> | undefined;
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
        left ??= expectCallsLeft(options);
        await left;
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
