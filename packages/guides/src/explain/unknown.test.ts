import { anyCharacter } from '@orgready/shared/testing/any-character';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainPasted } from './explain.ts';
import { damagedTexts } from './testing/damaged-texts.ts';
import { foreignTexts } from './testing/foreign-texts.ts';

describe('a text whose cause is not certain', () => {
  it('is collected in two lists without repetition', () => {
    expect(new Set(foreignTexts).size).toBe(100);
    expect(new Set(damagedTexts).size).toBe(50);
  });

  it.each(foreignTexts)('of no Salesforce origin is unknown: %s', (text) => {
    expect(explainPasted(text).cause?.id ?? 'unknown').toBe('unknown');
  });

  it.each(damagedTexts)('that is damaged is unknown: %s', (text) => {
    expect(explainPasted(text).cause?.id ?? 'unknown').toBe('unknown');
  });

  it('never records a refused sign-in, unless it has a code of Salesforce’s sign-in', () => {
    for (const text of [...foreignTexts, ...damagedTexts])
      expect(explainPasted(text).refusesSignIn, text).toBe(/\bOAUTH_[A-Z_]+/.test(text));
  });

  it('is unknown if it has no letter of a code or a sentence', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...' \n\t0123456789.,:;!?-_=&%#"\'<>{}[]()/\\'), maxLength: 400 }),
        (text) => {
          expect(explainPasted(text).cause).toBeNull();
        },
      ),
    );
  });
});

describe('any text', () => {
  it('is read without an error', () => {
    fc.assert(
      fc.property(fc.string({ unit: anyCharacter, maxLength: 600 }), (text) => {
        const { names } = explainPasted(text);
        expect(names.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('is read in time that grows with its length', () => {
    const pieces = [
      '%41',
      '&#65;',
      '[{',
      '_A',
      'a_',
      'sf:',
      'permission ',
      '<p',
      '>',
      '\\u0041',
      'error=',
      ' Problem: ',
      'https://',
      '403::',
    ];
    for (const piece of pieces) {
      const { cause } = explainPasted(piece.repeat(Math.floor(20_000 / piece.length)));
      expect(cause?.id ?? null, piece).toBeNull();
    }
  });
});
