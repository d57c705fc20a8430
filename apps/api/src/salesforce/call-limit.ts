import pLimit from 'p-limit';
import type { OrgSession } from './org-session.ts';
import { SalesforceRefusal } from './refusal.ts';

/** Concurrent requests to one org. */
export const concurrency = 5;
/** At this share of the daily requests reading stops: the rest belongs to the customer. */
export const stopAt = 0.9;

/** Runs a call when its turn comes. */
export type CallLimit = <T>(call: () => Promise<T>) => Promise<T>;

/** Returns the gate that every call of a wave passes: few at a time, and none once the customer's requests run low. */
export const limitCalls = (session: OrgSession): CallLimit => {
  const queue = pLimit(concurrency);
  return (call) =>
    queue(() => {
      const usage = session.usage();
      if (usage && usage.used / usage.max >= stopAt) throw new SalesforceRefusal({ reason: 'limit-low' });
      return call();
    });
};
