import type { InEveryLocale } from '@orgready/shared/language/locales';
import { integrationEn } from './en.ts';

export const integrationTables: InEveryLocale<typeof integrationEn> = { en: integrationEn };
