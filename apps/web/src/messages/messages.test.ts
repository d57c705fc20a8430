import { argumentsOf } from '@orgready/shared/language/arguments';
import {
  hasPages,
  type MessageLanguage,
  messageLanguages,
} from '@orgready/shared/language/message-languages';
import { createTranslator, type Params } from '@orgready/shared/language/translator';
import { expect, test } from 'vitest';
import { mailtoOf } from '../ui/mailto.ts';
import { type MessageTexts, messagesEn } from './locales/en.ts';
import { messageTables } from './locales/tables.ts';
import { messageWordsOf } from './messageWords.ts';

type Key = keyof MessageTexts;
const keys = Object.keys(messagesEn) as Key[];
const subjects = keys.filter((key) => key.endsWith('.subject'));

const wordsIn = (language: MessageLanguage) =>
  messageWordsOf(createTranslator(messageTables[language], language), language);

/** What a long message is about: longer than most names are. */
const valuesIn = (language: MessageLanguage, needs: readonly string[]): Params => {
  const { note, dayOf, line } = wordsIn(language);
  const step = 'Permissions of the integration user';
  return {
    note,
    blueprint: 'Tidewater Connect for Salesforce',
    customer: 'Brightwood Furniture & Söhne GmbH',
    sender: 'Tidewater Systems Customer Success',
    url: `https://setup.tidewater-systems.example/l/${'x'.repeat(43)}`,
    day: dayOf(Date.UTC(2026, 8, 30)),
    due: dayOf(Date.UTC(2026, 8, 23), 'UTC'),
    until: dayOf(Date.UTC(2026, 8, 30), 'UTC'),
    step,
    what: line('reminder.failed', { step }),
    further: line('reminder.open'),
    colleague: 'Maximiliane Müller-Lüdenscheidt',
    by: 'João Gonçalves de Araújo',
    count: needs.length,
    needs,
  };
};
const neededBy = [[], ['Customize Application'], ['Manage Users', 'Customize Application']];

test.each(messageLanguages)('messages in %s have the placeholders of the English ones', (language) => {
  const placeholders = (texts: MessageTexts) =>
    Object.entries(texts).map(([key, text]) => [key, ...[...argumentsOf(text).keys()].toSorted()].join(' '));
  expect(placeholders(messageTables[language])).toEqual(placeholders(messagesEn));
});

test.each(messageLanguages)(
  'a message in %s is filled in, fits into a mail address, and is one of its own',
  (language) => {
    const { line } = wordsIn(language);
    expect(subjects.length).toBe(5);
    for (const subject of subjects)
      for (const needs of neededBy) {
        const values = valuesIn(language, needs);
        const text = line(subject.replace('.subject', '.text') as Key, values);
        const filled = [line(subject, values), text];
        for (const each of filled) {
          expect(each).not.toMatch(/[{}<>]|undefined|\bplural\b/);
          expect(each).not.toMatch(/ {2}|\n{3}| \n|^\s|\s$/);
        }
        // An address that is too long is not made: the message could only be copied.
        expect([subject, mailtoOf({ subject: line(subject, values), text })]).toEqual([
          subject,
          expect.stringMatching(/^mailto:/),
        ]);
        expect(text.includes(line('note'))).toBe(!hasPages(language));
      }
  },
);

test('no text of another language is the English one', () => {
  // A subject of placeholders only is the same everywhere.
  const words = keys.filter((key) => /[a-z]/i.test(messagesEn[key].replaceAll(/\{\w+\}/g, '')));
  expect(words.length).toBe(keys.length - 1);
  for (const language of messageLanguages)
    if (!hasPages(language))
      expect(words.filter((key) => messageTables[language][key] === messagesEn[key])).toEqual([]);
});

test.each<[MessageLanguage, string]>([
  ['en', 'December 24, 2026'],
  ['de', '24. Dezember 2026'],
  ['fr', '24 décembre 2026'],
  ['es', '24 de diciembre de 2026'],
  ['pt-BR', '24 de dezembro de 2026'],
])('a day in %s is written as %s, and several permissions are a list of that language', (language, day) => {
  const { line, dayOf } = wordsIn(language);
  expect(dayOf(Date.UTC(2026, 11, 24), 'UTC')).toBe(day);
  const text = line('hand.text', valuesIn(language, ['Manage Users', 'Customize Application']));
  expect(text).toContain(new Intl.ListFormat(language).format(['Manage Users', 'Customize Application']));
});
