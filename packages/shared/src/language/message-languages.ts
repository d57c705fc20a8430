import { type Locale, locales } from './locales.ts';

/**
 * The languages of messages to customers, each by its own name. They are more than those of the pages (`locales`): a message is a
 * few texts. This file alone decides how the two belong together.
 */
export const messageLanguageNames = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
} as const;
export type MessageLanguage = keyof typeof messageLanguageNames;

/** The first is the default. */
export const messageLanguages = Object.keys(messageLanguageNames) as [MessageLanguage, ...MessageLanguage[]];

const fold = (text: string): string => text.trim().toLowerCase().replaceAll('_', '-');
const languageOf = (tag: string): string => fold(tag).split('-')[0] ?? '';

/** Returns the language for a reader: the first of these BCP 47 tags (best first) whose language there is. */
export const messageLanguageFor = (preferred: readonly string[]): MessageLanguage => {
  for (const tag of preferred) {
    const found = messageLanguages.find((each) => languageOf(each) === languageOf(tag));
    if (found) return found;
  }
  return messageLanguages[0];
};

/** Returns the language that somebody has typed: its tag or its own name; undefined if there is none like it. */
export const messageLanguageNamed = (typed: string): MessageLanguage | undefined =>
  messageLanguages.find((each) => [each, messageLanguageNames[each]].map(fold).includes(fold(typed)));

/** Returns the language in which a reader of this language gets the pages. */
export const pagesFor = (language: MessageLanguage): Locale =>
  locales.find((locale) => locale === language) ?? locales[0];

/** Returns whether the pages have this language; if not, each message says which one they have. */
export const hasPages = (language: MessageLanguage): boolean => pagesFor(language) === language;
