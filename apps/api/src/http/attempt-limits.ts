import type { Request } from 'express';
import { DomainError } from '../domain/domain-error.ts';
import type { Limit } from '../storage/attempt-limits.ts';
import type { Storage } from '../storage/storage.ts';
import { clientAddress } from './client-address.ts';
import { Refusal } from './problem.ts';

/** Wrong link tokens and staff keys, from one address. */
const wrong: Limit = { attempts: 20, window: 10 * 60_000 };

const minute = 60_000;
/** What costs the customer's org a call, or us some work, by browser session and by org. */
const uses = {
  search: { attempts: 20, window: minute },
  'search-org': { attempts: 60, window: minute },
  explain: { attempts: 20, window: minute },
} as const satisfies Record<string, Limit>;

/** Slows down guessing of link tokens and staff keys: after twenty wrong attempts an address waits. */
export const createAttemptLimits = (storage: Storage, clock: () => number) => {
  const keyOf = (what: 'link' | 'staff', request: Request): string => `${what}:${clientAddress(request)}`;
  const limits = {
    /** Before looking: also a right attempt is refused to somebody who was wrong too often. */
    async allow(what: 'link' | 'staff', request: Request): Promise<void> {
      const retryAfter = await storage.attemptLimits.blockedFor(keyOf(what, request), wrong, clock());
      if (retryAfter !== null) throw new Refusal('too-many-requests', { retryAfter });
    },

    countWrong: (what: 'link' | 'staff', request: Request): Promise<void> =>
      storage.attemptLimits.count(keyOf(what, request), wrong, clock()),

    /** Counts one more use of something, and refuses it beyond its limit. */
    async use(what: keyof typeof uses, id: string): Promise<void> {
      const retryAfter = await storage.attemptLimits.take(`${what}:${id}`, uses[what], clock());
      if (retryAfter !== null) throw new Refusal('too-many-requests', { retryAfter });
    },

    /** Counts a search by a browser in an org. */
    async useSearch({
      sessionId,
      orgId,
    }: {
      readonly sessionId: string;
      readonly orgId: string;
    }): Promise<void> {
      await limits.use('search', sessionId);
      await limits.use('search-org', orgId);
    },

    /** Lets somebody try a link token, and counts one that leads nowhere. */
    async tryLink<T>(request: Request, work: () => Promise<T>): Promise<T> {
      await limits.allow('link', request);
      try {
        return await work();
      } catch (error) {
        if (error instanceof DomainError && error.code === 'link-not-found')
          await limits.countWrong('link', request);
        throw error;
      }
    },
  };
  return limits;
};
export type AttemptLimits = ReturnType<typeof createAttemptLimits>;
