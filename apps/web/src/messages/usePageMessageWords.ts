import { pageLocale } from '../locales/pageLocale.ts';
import { useWordsOf } from '../locales/Words.tsx';
import { pageMessageTables } from './locales/pageTables.ts';
import { type MessageWords, messageWordsOf } from './messageWords.ts';

/** Returns the texts of messages in the language of the page. */
export const usePageMessageWords = (): MessageWords =>
  messageWordsOf(useWordsOf(pageMessageTables), pageLocale);
