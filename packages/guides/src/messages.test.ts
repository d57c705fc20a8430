import { readdirSync, readFileSync } from 'node:fs';
import { argumentsOf } from '@orgready/shared/language/arguments';
import { createTranslator } from '@orgready/shared/language/translator';
import { describe, expect, it } from 'vitest';
import { guides } from './index.ts';

const sources = readdirSync(new URL('.', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.includes('locales'))
  .map((name) => readFileSync(new URL(name, import.meta.url), 'utf8'));

/** Keys that are put together from a prefix and a value, as in `` `api-access.${refuses}` ``. */
const prefixes = sources.flatMap((source) =>
  [...source.matchAll(/`([a-z-]+\.[a-z.-]*)\$\{/g)].map((match) => match[1] ?? ''),
);

describe.each(guides.map((guide) => [guide.id, guide] as const))('the messages of %s', (_id, guide) => {
  it('are the same, with the same placeholders, in every language', () => {
    const placeholdersIn = (message: string) => [...argumentsOf(message)].toSorted();
    for (const [locale, messages] of Object.entries(guide.locales)) {
      expect(Object.keys(messages).sort(), locale).toEqual(Object.keys(guide.locales.en).sort());
      for (const [key, message] of Object.entries(messages))
        expect(placeholdersIn(message), `${locale} ${key}`).toEqual(
          placeholdersIn(guide.locales.en[key] ?? ''),
        );
    }
  });

  it('can all be formatted', () => {
    const translator = createTranslator(guide.locales.en, 'en');
    const keys = Object.keys(guide.locales.en);
    expect(keys.length).toBeGreaterThan(100);
    for (const key of keys) {
      const names = [...argumentsOf(guide.locales.en[key] ?? '').keys()];
      expect(translator.line(key, Object.fromEntries(names.map((name) => [name, 1]))), key).not.toBe('');
    }
  });

  it('are all used', () => {
    const unused = Object.keys(guide.locales.en).filter(
      (key) =>
        !sources.some((source) => source.includes(`'${key}'`)) &&
        // Said by the engine for every guide: why something cannot be told.
        !/^(?:reason|remedy|refused|sign-in)\./.test(key) &&
        !prefixes.some((prefix) => key.startsWith(prefix)),
    );
    expect(unused).toEqual([]);
  });
});
