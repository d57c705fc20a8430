import type { InEveryLocale } from '@orgready/shared/language/locales';
import { deskEn } from './en.ts';

export const deskTables: InEveryLocale<typeof deskEn> = { en: deskEn };
