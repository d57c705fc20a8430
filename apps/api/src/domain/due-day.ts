const day = 24 * 60 * 60_000;

/** Days until a setup is to be done, if nobody chooses another day. */
const usualDays = 14;

/** Returns the day on which a setup that is created now is to be done, such as `2026-12-24`, by UTC. */
export const usualDueDay = (now: number): string =>
  new Date(now + usualDays * day).toISOString().slice(0, 'yyyy-mm-dd'.length);
