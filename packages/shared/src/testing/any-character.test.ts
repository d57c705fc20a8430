import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyCharacter } from './any-character.ts';

it('is one whole character, below and above the surrogates, up to the last one', () => {
  const drawn = fc.sample(anyCharacter, 5_000).map((character) => {
    expect(character.isWellFormed() && [...character].length).toBe(1);
    return character.codePointAt(0) ?? -1;
  });
  expect(Math.min(...drawn)).toBeLessThan(0x80);
  expect(drawn.some((point) => point > 0x80 && point < 0xd800)).toBe(true);
  expect(Math.max(...drawn)).toBeGreaterThan(0x10f000);
  expect(Math.max(...drawn)).toBeLessThanOrEqual(0x10ffff);
});
