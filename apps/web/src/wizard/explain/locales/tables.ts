import type { InEveryLocale } from '@orgready/shared/language/locales';
import { explainEn } from './en.ts';

export const explainTables: InEveryLocale<typeof explainEn> = { en: explainEn };
