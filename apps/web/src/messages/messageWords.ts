import { hasPages, type MessageLanguage } from '@orgready/shared/language/message-languages';
import type { Translator } from '@orgready/shared/language/translator';
import { pageLocale } from '../locales/pageLocale.ts';
import { readerLocale } from '../locales/readerLocale.ts';
import type { MessageTexts } from './locales/en.ts';

/** The texts of messages in one language. */
export interface MessageWords {
  /** For the `lang` of what shows a message: a screen reader pronounces it in its own language. */
  readonly language: MessageLanguage;
  readonly line: Translator<MessageTexts>['line'];
  /** The sentence about the language of the guide, with a space behind it; empty where it is that of the message. */
  readonly note: string;
  /** Returns the day of a moment in words; `UTC` for a day of the calendar, which begins at midnight there. */
  dayOf(at: number, timeZone?: 'UTC'): string;
}

/** Returns the texts of messages from a translator of them. */
export const messageWordsOf = (
  { line }: Translator<MessageTexts>,
  language: MessageLanguage,
): MessageWords => ({
  language,
  line,
  note: hasPages(language) ? '' : `${line('note')} `,
  dayOf: (at, timeZone) =>
    new Intl.DateTimeFormat(
      // The sender's way to write the language, if it is also theirs.
      language === pageLocale ? readerLocale(language) : language,
      { dateStyle: 'long', ...(timeZone && { timeZone }) },
    ).format(at),
});
