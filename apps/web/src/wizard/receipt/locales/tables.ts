import type { InEveryLocale } from '@orgready/shared/language/locales';
import { receiptEn } from './en.ts';

export const receiptTables: InEveryLocale<typeof receiptEn> = { en: receiptEn };
