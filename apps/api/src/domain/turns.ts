import { setImmediate as turn } from 'node:timers/promises';

/** Nobody else waits longer than this for work that is done in pieces, and for the longest of its pieces, in milliseconds. */
const longest = 20;

/**
 * Returns what is called between two pieces of work: it lets everybody else have a turn if this work has taken long since it
 * last did.
 */
export const takeTurns = (): (() => Promise<void>) => {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await turn();
    since = performance.now();
  };
};
