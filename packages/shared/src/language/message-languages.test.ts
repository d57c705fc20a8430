import { expect, test } from 'vitest';
import {
  hasPages,
  messageLanguageFor,
  messageLanguageNamed,
  messageLanguageNames,
  messageLanguages,
  pagesFor,
} from './message-languages.ts';

test.each([
  [['de-AT', 'en'], 'de'],
  [['it', 'fr-CA', 'en'], 'fr'],
  [['pt'], 'pt-BR'],
  [['pt-PT'], 'pt-BR'],
  [['ja', 'it'], 'en'],
  [[], 'en'],
])('the language of messages for a reader of %j is %s', (preferred, language) => {
  expect(messageLanguageFor(preferred)).toBe(language);
});

test.each([
  [' DE ', 'de'],
  ['pt_br', 'pt-BR'],
  ['français', 'fr'],
  ['Português (Brasil)', 'pt-BR'],
  ['pt', undefined],
  ['Klingon', undefined],
  ['', undefined],
])('the language that is typed as "%s" is %s', (typed, language) => {
  expect(messageLanguageNamed(typed)).toBe(language);
});

test('each language is known by its tag and its own name, and its reader gets pages that exist', () => {
  expect(messageLanguages.length).toBe(5);
  for (const language of messageLanguages) {
    expect(messageLanguageNamed(language)).toBe(language);
    expect(messageLanguageNamed(messageLanguageNames[language])).toBe(language);
    // Its own name, as its speakers' systems write it.
    const [first = ''] = messageLanguageNames[language].split(' ');
    expect(new Intl.DisplayNames(language, { type: 'language' }).of(language)?.toLowerCase()).toContain(
      first.toLowerCase(),
    );
    expect(hasPages(pagesFor(language))).toBe(true);
  }
  expect(messageLanguages.filter((language) => !hasPages(language))).toEqual(['de', 'fr', 'es', 'pt-BR']);
});
