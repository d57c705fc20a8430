/** Nothing is searched for if less was typed: it would find half of the list. */
export const leastTyped = 2;

/** Returns a text without case and accents, as names are compared. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().toLowerCase();

/** Returns the words of a text, folded. */
export const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
