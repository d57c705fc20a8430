import type { MessageLanguage } from '@orgready/shared/language/message-languages';
import { messagesDe } from './de.ts';
import { type MessageTexts, messagesEn } from './en.ts';
import { messagesEs } from './es.ts';
import { messagesFr } from './fr.ts';
import { messagesPtBr } from './pt-BR.ts';

/** Messages in the language that staff chose for a setup. */
export const messageTables: Readonly<Record<MessageLanguage, MessageTexts>> = {
  en: messagesEn,
  de: messagesDe,
  fr: messagesFr,
  es: messagesEs,
  'pt-BR': messagesPtBr,
};
