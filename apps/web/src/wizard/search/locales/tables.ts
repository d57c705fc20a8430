import type { InEveryLocale } from '@orgready/shared/language/locales';
import { searchEn } from './en.ts';

export const searchTables: InEveryLocale<typeof searchEn> = { en: searchEn };
