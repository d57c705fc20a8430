import { describe, expect, it } from 'vitest';
import { compile } from './compile.ts';
import { createTranslator, type Messages } from './translator.ts';

const written = {
  simple: 'Step {at} of {total}',
  plural: '{n, plural, one {# set} other {# sets}}',
  marked: 'Click <b>Save {what}</b>, then type <c>api</c>',
  chosen: '{kind, select, app {the app} other {it}}',
  quoted: "'{'as is'}'",
};

describe('a compiled table', () => {
  const compiled = compile(written);

  it('gives the same texts as its source, without parsing', () => {
    const params = { at: 2, total: 5, n: 1, what: 'all', kind: 'app' };
    const before = createTranslator(written, 'en');
    // The build replaces the table with this.
    const after = createTranslator(JSON.parse(JSON.stringify(compiled)) as Messages, 'en');
    for (const key of Object.keys(written))
      expect(after.text(key, params)).toEqual(before.text(key as keyof typeof written, params));
    const strings = Object.entries(compiled).filter(([, message]) => typeof message === 'string');
    expect(strings.map(([key]) => key)).toEqual(['simple']);
  });

  it('throws on a message that ICU rejects', () => {
    expect(() => compile({ m: '{n, plural, one {' })).toThrow();
  });
});
