import type { InEveryLocale } from '@orgready/shared/language/locales';
import { landingEn } from './en.ts';

export const landingTables: InEveryLocale<typeof landingEn> = { en: landingEn };
