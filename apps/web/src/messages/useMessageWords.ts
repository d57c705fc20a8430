import type { MessageLanguage } from '@orgready/shared/language/message-languages';
import { useWordsIn } from '../locales/Words.tsx';
import { messageTables } from './locales/tables.ts';
import { type MessageWords, messageWordsOf } from './messageWords.ts';

/** Returns the texts of messages in the language that was chosen for a setup. */
export const useMessageWords = (language: MessageLanguage): MessageWords =>
  messageWordsOf(useWordsIn(messageTables[language], language), language);
