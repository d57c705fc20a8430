import type { Request } from 'express';
import { DomainError } from '../domain/domain-error.ts';
import type { Limit } from '../storage/attempt-limits.ts';
import { sha256 } from '../storage/digest.ts';
import type { Storage } from '../storage/storage.ts';
import { clientAddress } from './client-address.ts';
import { Refusal } from './problem.ts';

/** Limit of wrong passwords for one e-mail, from all addresses together. */
const wrongForAccount: Limit = { attempts: 10, window: 10 * 60_000 };

/** Limit of wrong link tokens and staff keys per address. */
const wrong: Limit = { attempts: 20, window: 10 * 60_000 };

const minute = 60_000;
/** Limits of uses that call the customer's org or cost the server work, by browser session and by org. */
const uses = {
  search: { attempts: 20, window: minute },
  'search-org': { attempts: 60, window: minute },
  explain: { attempts: 20, window: minute },
  'why-not': { attempts: 5, window: minute },
  /** Right ones count too: of codes that are sent at once, none is tried beyond the limit. */
  code: { attempts: 10, window: 10 * minute },
  password: { attempts: 10, window: 10 * minute },
  /** Sign-ins that an address starts at the identity provider. */
  provider: { attempts: 30, window: minute },
} as const satisfies Record<string, Limit>;

/**
 * Creates the limits on guessing link tokens and staff keys (after twenty wrong attempts, an address must wait) and
 * on frequent use.
 */
export const createAttemptLimits = (storage: Storage, clock: () => number) => {
  const keyOf = (what: 'link' | 'staff', request: Request): string => `${what}:${clientAddress(request)}`;
  const accountKey = (email: string): string => `account:${sha256(email.trim().toLowerCase())}`;
  const limits = {
    /** Throws if there were too many wrong passwords from this address or for this e-mail. Call it as `allow`. */
    async allowAccount(email: string, request: Request): Promise<void> {
      await limits.allow('staff', request);
      const retryAfter = await storage.attemptLimits.blockedFor(accountKey(email), wrongForAccount, clock());
      if (retryAfter !== null) throw new Refusal('too-many-requests', { retryAfter });
    },

    /** Counts a wrong password for the address and the e-mail, and throws as `countWrong` does. */
    async countWrongAccount(email: string, request: Request): Promise<void> {
      await limits.countWrong('staff', request);
      const retryAfter = await storage.attemptLimits.take(accountKey(email), wrongForAccount, clock());
      if (retryAfter !== null) throw new Refusal('too-many-requests', { retryAfter });
    },

    /**
     * Throws if the caller has made too many wrong attempts. Call it before checking, so that a correct attempt is
     * refused too.
     */
    async allow(what: 'link' | 'staff', request: Request): Promise<void> {
      const retryAfter = await storage.attemptLimits.blockedFor(keyOf(what, request), wrong, clock());
      if (retryAfter !== null) throw new Refusal('too-many-requests', { retryAfter });
    },

    /**
     * Counts a wrong attempt, and throws if it is one too many: of guesses that are sent at once, only as many as the
     * limit allows learn that they were wrong.
     */
    async countWrong(what: 'link' | 'staff', request: Request): Promise<void> {
      const retryAfter = await storage.attemptLimits.take(keyOf(what, request), wrong, clock());
      if (retryAfter !== null) throw new Refusal('too-many-requests', { retryAfter });
    },

    /** Counts one use, and throws beyond the limit. */
    async use(what: keyof typeof uses, id: string): Promise<void> {
      const retryAfter = await storage.attemptLimits.take(`${what}:${id}`, uses[what], clock());
      if (retryAfter !== null) throw new Refusal('too-many-requests', { retryAfter });
    },

    /** Counts a search by a browser in an org, and throws beyond either limit. */
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

    /**
     * Runs an attempt to open a link token, and counts it if the token is not found. A token that is right is refused
     * too if wrong ones have used up the limit meanwhile. `work` only reads.
     */
    async tryLink<T>(request: Request, work: () => Promise<T>): Promise<T> {
      await limits.allow('link', request);
      try {
        const found = await work();
        await limits.allow('link', request);
        return found;
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
