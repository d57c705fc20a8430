/**
 * Minutes after a change at which a page looks by itself whether the change is in force: no more often, because each look costs
 * the org calls.
 */
const minutes = [1, 2, 4, 8, 15, 30];

const times = (since: number): readonly number[] => minutes.map((minute) => since + minute * 60_000);

/** Returns when the page looks next after a change; null once it has looked as often as it may. */
export const nextLookAfter = (since: number, now: number): number | null =>
  times(since).find((at) => at > now) ?? null;

/** Returns how many looks after a change are due. */
export const looksDue = (since: number, now: number): number => times(since).filter((at) => at <= now).length;
