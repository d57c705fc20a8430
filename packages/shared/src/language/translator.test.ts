import fc from 'fast-check';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { createTranslator } from './translator.ts';

/** Text without ICU syntax. */
const text = fc.string({ unit: fc.constantFrom(...'abc ÄÖ “”’.,:;#|=()-0129\n') });
const simple = fc
  .array(fc.tuple(text, fc.constantFrom('vendor', 'count', 'app')))
  .map((parts) => parts.map(([before, name]) => `${before}{${name}}`).join(''));
const values = fc.record({
  vendor: fc.string(),
  count: fc.integer(),
  app: fc.string({ unit: fc.constantFrom(...'{}<>\'"ab') }),
});

describe('a message with no ICU syntax but placeholders', () => {
  it('is formatted as ICU formats it', () => {
    fc.assert(
      fc.property(simple, text, values, (start, end, params) => {
        const message = start + end;
        const line = createTranslator({ m: message }, 'en').line('m', params);
        const icu = String(new IntlMessageFormat(message, 'en').format(params));
        expect(line).toBe(icu.replace(/(?<!\.)\.\.(?!\S)/g, '.'));
      }),
    );
  });

  it('throws if a value is missing', () => {
    expect(() => createTranslator({ m: 'Hello {vendor}' }, 'en').line('m')).toThrow('vendor');
  });
});

it('formats tags, plurals, and quotes with ICU', () => {
  const { text: runs, line } = createTranslator(
    { m: 'Click <b>Save</b>', n: '{n, plural, one {# set} other {# sets}}', q: "'{'as is'}'" },
    'en',
  );
  expect(runs('m')).toEqual(['Click ', { label: 'Save' }]);
  expect(line('m')).toBe('Click Save');
  expect(line('n', { n: 2 })).toBe('2 sets');
  expect(line('q')).toBe('{as is}');
  expect(() => line('gone' as 'm')).toThrow('gone');
});

it('ends a sentence with one full stop, even after a name that ends with one', () => {
  const { text: runs, line } = createTranslator(
    { m: 'Made for {customer}.', b: 'Sign in as <b>{user}</b>.', d: 'Wait for {app}...' },
    'en',
  );
  expect(line('m', { customer: 'Acme Inc.' })).toBe('Made for Acme Inc.');
  expect(line('m', { customer: 'Acme' })).toBe('Made for Acme.');
  expect(runs('m', { customer: 'Acme Inc.' })).toEqual(['Made for Acme Inc.']);
  expect(runs('b', { user: 'Ann Doe Jr.' })).toEqual(['Sign in as ', { label: 'Ann Doe Jr.' }]);
  expect(runs('b', { user: 'Ann Doe' })).toEqual(['Sign in as ', { label: 'Ann Doe' }, '.']);
  expect(line('d', { app: 'it' })).toBe('Wait for it...');
});

it('formats a list of names as the language does', () => {
  const { line } = createTranslator({ m: 'Missing: {names}.' }, 'en');
  expect(line('m', { names: ['A'] })).toBe('Missing: A.');
  expect(line('m', { names: ['A', 'B'] })).toBe('Missing: A and B.');
  expect(line('m', { names: ['A', 'B', 'C'] })).toBe('Missing: A, B, and C.');
});

it('formats a moment in one time zone, wherever the program runs', () => {
  const { line } = createTranslator({ d: 'until {at, date, day}', t: 'since {at, time, minute}' }, 'en');
  const at = Date.UTC(2026, 11, 1, 23, 30);
  expect(line('d', { at })).toBe('until December 1, 2026');
  expect(line('t', { at }).replace('\u202f', ' ')).toBe('since 11:30 PM UTC');
});
