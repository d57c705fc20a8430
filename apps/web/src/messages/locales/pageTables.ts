import type { InEveryLocale } from '@orgready/shared/language/locales';
import { type MessageTexts, messagesEn } from './en.ts';

/** Messages in the language of the pages, for customers who hand a step on: they load no others. */
export const pageMessageTables: InEveryLocale<MessageTexts> = { en: messagesEn };
