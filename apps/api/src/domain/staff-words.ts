import type { Message } from '@orgready/guides/model/check';
import type { Locale } from '@orgready/shared/language/locales';
import type { Setup } from '../storage/setups.ts';
import { type Material, namesIn } from './material.ts';
import { staffMessageOf } from './staff-message.ts';
import { type Words, wordsOf } from './words.ts';

/** Returns whether staff may read what was read from the org: nothing else decides it. */
export const isReleased = ({ releasedAt, orgId }: Pick<Setup, 'releasedAt' | 'orgId'>): boolean =>
  releasedAt !== null && orgId !== null;

/** The texts of a setup as staff may read them. */
export interface StaffWords {
  /** Whether the customer has released what was read from the org. */
  readonly released: boolean;
  /** Texts of the guide, with the names of the org once they are released. */
  readonly words: Words;
  /** Returns a message; null if it would show, or be untrue without, values that are not released. */
  say(message: Message): string | null;
}

/**
 * Returns the only way in which a message about an org reaches staff: cockpit, page of a setup, preview, report, and what is
 * exported go through it.
 */
export const staffWordsOf = (material: Material, locale: Locale): StaffWords => {
  const { setup, blueprint } = material;
  const released = isReleased(setup);
  const words = wordsOf(blueprint, locale, setup.customer, released ? namesIn(material) : {});
  const names = { ...blueprint, customer: setup.customer };
  return {
    released,
    words,
    say: (message) =>
      released ? words.line(message.key, message.params) : staffMessageOf(message, names, locale),
  };
};
