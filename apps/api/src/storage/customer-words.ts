/** Shorter than this nothing is searched for: it would find half the list. */
export const leastTyped = 2;
/** Up to here every beginning of a word is kept; a longer one is found by these, and then looked at. */
const longestStart = 12;

/** A text without case and accents, as names are compared. */
export const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toUpperCase().toLowerCase();

/** The words of a text, folded. */
export const wordsIn = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The beginnings of a word by which it is found, the shortest first. */
export const startsOf = (word: string): readonly string[] => {
  const letters = [...word].slice(0, longestStart);
  return letters.map((_, end) => letters.slice(0, end + 1).join('')).slice(leastTyped - 1);
};

/** The beginning by which a typed word is looked up; undefined where it is too short. */
export const startOf = (word: string): string | undefined => startsOf(word).at(-1);
