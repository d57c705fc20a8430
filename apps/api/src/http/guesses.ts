import type { Request } from 'express';
import type { Storage } from '../storage/storage.ts';
import { clientAddress } from './client-address.ts';
import { Refusal } from './problem.ts';

/** Slows down guessing of link tokens and staff keys: after twenty wrong tries an address waits. */
export const createGuesses = (storage: Storage, clock: () => number) => {
  const keyOf = (what: 'link' | 'staff', request: Request): string => `${what}:${clientAddress(request)}`;
  return {
    /** Before looking: also a right guess is refused to whoever guessed too often. */
    async allow(what: 'link' | 'staff', request: Request): Promise<void> {
      const retryAfter = await storage.wrongTries.blockedFor(keyOf(what, request), clock());
      if (retryAfter !== null) throw new Refusal('too-many-requests', { retryAfter });
    },
    wrong: (what: 'link' | 'staff', request: Request): Promise<void> =>
      storage.wrongTries.count(keyOf(what, request), clock()),
  };
};
export type Guesses = ReturnType<typeof createGuesses>;
