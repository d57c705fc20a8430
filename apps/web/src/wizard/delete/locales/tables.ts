import type { InEveryLocale } from '@orgready/shared/language/locales';
import { deleteEn } from './en.ts';

export const deleteTables: InEveryLocale<typeof deleteEn> = { en: deleteEn };
