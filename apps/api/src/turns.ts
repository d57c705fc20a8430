import { setImmediate as turn } from 'node:timers/promises';

/** Nobody else waits longer than this for work that is done in pieces, and for the longest of its pieces, in milliseconds. */
const longest = 20;

let last: Promise<void> = Promise.resolve();

/**
 * Resolves when it is this work's turn. Of all that wait, one goes on at a time, and requests are answered before the next one:
 * fifty verifications that went on together would be one long piece of work.
 */
const nextTurn = (): Promise<void> => {
  last = last.then(() => turn());
  return last;
};

/**
 * Returns what is called between two pieces of work: it lets everybody else have a turn if this work has taken long since it
 * last did.
 */
export const takeTurns = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await nextTurn();
    since = performance.now();
  };
};
