import { argumentsOf } from '@orgready/shared/language/arguments';
import { createTranslator } from '@orgready/shared/language/translator';
import { describe, expect, it } from 'vitest';
import { guides } from './index.ts';

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
});
