import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './call.ts';
import { concurrency } from './call-limit.ts';
import { isFaultOfOrg, isUnanswered } from './faults-of-org.ts';
import {
  admission,
  afterAnswer,
  afterFault,
  afterRequest,
  countBreakers,
  type OrgHealths,
  ownHealths,
} from './org-health.ts';
import { SalesforceRefusal } from './refusal.ts';

/** The slots of an org that several processes share. */
export interface SharedSlots<Slot> {
  readonly isShared: boolean;
  /** @param ifWell takes none of an org that has failed since it last answered. */
  take(orgId: string, count: number, lease: number, ifWell: boolean): Promise<Slot | undefined>;
  release(slot: Slot): Promise<void>;
}

export interface GateBounds {
  /** Nothing is sent to an org for this long after several faults in a row. */
  readonly faultPause: number;
  /** Salesforce may ask for a pause of at most this long. */
  readonly longestPause: number;
}

/** A slot is free again after so many milliseconds if its process is gone: longer than any call takes. */
const lease = 20_000;
/** A pause that is over sooner is waited for. */
const patience = 5_000;

/** The right to send one request. */
interface Turn<Slot> {
  readonly slot?: Slot;
  readonly isWell: boolean;
  readonly isProbe: boolean;
}

export const late = (): SalesforceRefusal =>
  new SalesforceRefusal({ reason: 'unreachable', code: 'NO_ANSWER_IN_TIME' });

/** Takes the right to find out whether an org answers again. False if another request has it. */
const claimProbe = async (healths: OrgHealths, orgId: string): Promise<boolean> => {
  let isClaimed = false;
  await healths.change(orgId, (health, now) => {
    if (health === undefined || admission(health, now) !== 'probe') return health;
    isClaimed = true;
    return { ...health, probeUntil: now + lease };
  });
  return isClaimed;
};

/** Waits for the end of a pause, or refuses if that is too long. */
const sitOut = async (remaining: number, until: AbortSignal | undefined): Promise<void> => {
  if (remaining > patience)
    throw new SalesforceRefusal({ reason: 'unreachable', until: Math.ceil(Date.now() + remaining) });
  await wait(remaining, undefined, until && { signal: until }).catch(() => undefined);
};

/**
 * Returns the gate of all orgs: it lets a few requests at a time into an org, of all processes together, and none while the org
 * is away. After that one request of one process finds out whether the org answers again.
 */
export const createOrgGate = <Slot>(
  slots: SharedSlots<Slot>,
  sharedHealths: OrgHealths,
  { faultPause, longestPause }: GateBounds,
) => {
  const { isShared } = slots;
  const healths = isShared ? sharedHealths : ownHealths();

  /** Undefined while the request has to wait. */
  const tryToEnter = async (
    orgId: string,
    until: AbortSignal | undefined,
  ): Promise<Turn<Slot> | undefined> => {
    if (isShared) {
      const slot = await slots.take(orgId, concurrency, lease, true);
      if (slot !== undefined) return { slot, isWell: true, isProbe: false };
    }
    const known = await healths.read(orgId);
    if (known === undefined) return isShared ? undefined : { isWell: true, isProbe: false };
    const { health, now } = known;
    const admitted = admission(health, now);
    if (admitted === 'paused') await sitOut(health.pausedUntil - now, until);
    if (admitted === 'paused' || admitted === 'wait') return undefined;
    const slot = isShared ? await slots.take(orgId, concurrency, lease, false) : undefined;
    if (isShared && slot === undefined) return undefined;
    const isProbe = admitted === 'probe';
    if (!isProbe || (await claimProbe(healths, orgId)))
      return { ...(slot === undefined ? {} : { slot }), isWell: false, isProbe };
    if (slot !== undefined) await slots.release(slot);
    return undefined;
  };

  const enter = async (orgId: string, until: AbortSignal | undefined): Promise<Turn<Slot>> => {
    for (;;) {
      if (until?.aborted) throw late();
      const turn = await tryToEnter(orgId, until);
      if (turn !== undefined) return turn;
      await wait(20 + Math.random() * 40);
    }
  };

  const recordFault = (orgId: string) =>
    healths.change(orgId, (health, now) => afterFault(health, faultPause, now));

  return {
    breakers: () => countBreakers(healths),

    /** Sends one request when its turn comes, and remembers whether the org has answered. */
    async send(orgId: string, until: AbortSignal | undefined, call: () => Promise<Answer>): Promise<Answer> {
      const turn = await enter(orgId, until);
      try {
        const answer = await call();
        if (isFaultOfOrg(answer)) await recordFault(orgId);
        else if (!turn.isWell) await healths.change(orgId, afterAnswer);
        return answer;
      } catch (error) {
        // What its operation had no time for says nothing about the org.
        const isFault = error instanceof SalesforceRefusal && isUnanswered(error.failure) && !until?.aborted;
        if (isFault) await recordFault(orgId);
        else if (turn.isProbe)
          await healths.change(orgId, (health) => health && { ...health, probeUntil: 0 });
        throw error;
      } finally {
        if (turn.slot !== undefined) await slots.release(turn.slot);
      }
    },

    /** Sends nothing to an org, from any process, for as long as Salesforce asks, in milliseconds. */
    async pause(orgId: string, asked: number): Promise<void> {
      if (asked > 0)
        await healths.change(orgId, (health, now) =>
          afterRequest(health, Math.min(asked, longestPause), now),
        );
    },
  };
};
