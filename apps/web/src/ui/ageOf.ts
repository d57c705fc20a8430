const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago something was, in the largest unit that fits. */
export interface Age {
  readonly unit: (typeof units)[number][0];
  /** A whole number from 1. */
  readonly count: number;
}

/**
 * Returns the age of a moment, both in milliseconds; null for less than a minute. A moment that is a few seconds newer
 * than the shared clock, or dated ahead by another clock, happened now.
 */
export const ageOf = (at: number, now: number): Age | null => {
  const found = units.find(([, milliseconds]) => now - at >= milliseconds);
  return found ? { unit: found[0], count: Math.trunc((now - at) / found[1]) } : null;
};
