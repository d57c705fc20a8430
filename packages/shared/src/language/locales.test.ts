import { expect, it } from 'vitest';
import { localeFor, locales } from './locales.ts';

it.each<[string, readonly string[]]>([
  ['no preference', []],
  ['languages that we do not have', ['xx', 'x-klingon', '*']],
  ['a regional form', ['en-GB']],
  ['capitals, after a language that we do not have', ['xx-YY', 'EN-us']],
])('a reader with %s gets English', (_, preferred) => {
  expect(localeFor(preferred)).toBe('en');
});

it('a reader can get every available language', () => {
  for (const locale of locales) expect(localeFor(['xx', `${locale}-XX`])).toBe(locale);
});
