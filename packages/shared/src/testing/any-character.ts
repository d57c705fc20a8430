import fc from 'fast-check';

const surrogates = { first: 0xd800, count: 0x800 } as const;
const characters = 0x110000 - surrogates.count;

/**
 * Every character of Unicode, as the unit of `fc.string`. fast-check's own unit `binary` means the same, but makes a table of
 * all 1.1 million characters first: a second, and 125 MB for as long as the process lives.
 */
export const anyCharacter = fc
  .nat({ max: characters - 1 })
  .map((place) => String.fromCodePoint(place < surrogates.first ? place : place + surrogates.count));
