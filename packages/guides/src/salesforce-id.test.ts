import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sameId, to18 } from './salesforce-id.ts';

it.each([
  ['00DdM00000vfgTu', '00DdM00000vfgTuUAI'],
  ['005dM00000awSFJ', '005dM00000awSFJQA2'],
  ['001dM00003jU9Gy', '001dM00003jU9GyQAK'],
])('returns Salesforce’s long form of %s', (short, long) => {
  expect(to18(short)).toBe(long);
});

const id = fc.string({ unit: fc.constantFrom(...'0aAzZ59bQ'), minLength: 15, maxLength: 15 });

it('matches the long form of an id with its short one, but not with another case', () => {
  fc.assert(
    fc.property(id, (short) => {
      expect(to18(short)).toHaveLength(18);
      expect(to18(to18(short))).toBe(to18(short));
      expect(sameId(short, to18(short))).toBe(true);
      if (short !== short.toLowerCase()) expect(sameId(short, short.toLowerCase())).toBe(false);
    }),
  );
});

it('does not change a text that is not an id', () => {
  expect(to18('not an id')).toBe('not an id');
});
