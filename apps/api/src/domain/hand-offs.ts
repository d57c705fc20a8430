import type { HandOff, Link } from '../storage/links.ts';

const day = 24 * 60 * 60_000;

/** Days for which the link stays open after the day on which the step is to be done. */
const daysAfter = 7;
/** The latest day on which a step can be due, in days from today: links last 90 days at most. */
const mostDays = 83;

/** Returns when the link to a step that is due on this day expires; undefined for a day that is over, or too far away. */
export const handOffExpiry = (dueOn: string, now: number): number | undefined => {
  const due = Date.parse(dueOn);
  // The day of the person who chose it may begin before that of UTC, or after.
  if (due < now - 2 * day || due > now + mostDays * day) return undefined;
  return due + (1 + daysAfter) * day;
};

/** A link that opens one step. */
export type HandOffLink = Link & { readonly handOff: HandOff };

/** Returns the links of a setup that open one step. */
export const handOffsIn = (links: readonly Link[]): readonly HandOffLink[] =>
  links.flatMap(({ handOff, ...link }) => (handOff === null ? [] : [{ ...link, handOff }]));

/** Returns those with which a colleague is still asked to do a step: not closed, and the step was not found complete since. */
export const openHandOffs = (links: readonly Link[], now: number): readonly HandOffLink[] =>
  handOffsIn(links).filter(
    ({ revokedAt, expiresAt, handOff }) =>
      revokedAt === null && expiresAt > now && handOff.verifiedAt === null,
  );
