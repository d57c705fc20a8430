/** A generator of numbers from 0 to 1 that gives the same ones at every run (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const beginnings = ['ba', 'be', 'bo', 'ca', 'ce', 'co', 'da', 'fa', 'fi', 'ga', 'ha', 'ka', 'la', 'ma', 'mé'];
const middles = ['l', 'n', 'r', 's', 't', 'nd', 'rt', 'st', 'll', 'mm'];
const ends = [
  'a',
  'en',
  'er',
  'o',
  'ia',
  'ön',
  'is',
  'um',
  'ex',
  'on',
  'well',
  'ford',
  'berg',
  'stad',
  'ville',
];
/** What many names share. */
export const forms = [
  'GmbH',
  'Ltd',
  'Inc',
  'Group',
  'AG',
  'Holding',
  'Partners',
  'International',
  'Services',
];

const words = beginnings.flatMap((begin) =>
  middles.flatMap((middle) => ends.map((end) => `${begin}${middle}${end}`)),
);

const oneOf = <Value>(values: readonly Value[], random: () => number): Value => {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new Error('There is nothing to choose from');
  return value;
};
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A name of one to three words, the first of which is more often one from the beginning of the list. */
export const customerName = (random: () => number): string => {
  const first = words[Math.floor(random() ** 2 * words.length)] ?? 'acme';
  const second = random() < 0.6 ? [capital(oneOf(words, random))] : [];
  const form = random() < 0.5 ? [oneOf(forms, random)] : [];
  return [capital(first), ...second, ...form].join(' ');
};

/** Returns what a person types: the beginning of one or two words of one of these names; every third time of none. */
export const typedSearches = (
  count: number,
  names: readonly string[],
  random: () => number,
): readonly string[] =>
  Array.from({ length: count }, (_, place) => {
    const [first = '', second] = oneOf(names, random).split(' ');
    const cut = (word: string) => word.slice(0, 2 + Math.floor(random() * 5));
    if (place % 3 === 2) return `${cut(first)}qx`;
    return second !== undefined && random() < 0.25 ? `${cut(second)} ${cut(first)}` : cut(first);
  });
