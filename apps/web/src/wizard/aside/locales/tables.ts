import type { InEveryLocale } from '@orgready/shared/language/locales';
import { asideEn } from './en.ts';

export const asideTables: InEveryLocale<typeof asideEn> = { en: asideEn };
