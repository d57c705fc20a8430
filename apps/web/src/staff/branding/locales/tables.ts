import type { InEveryLocale } from '@orgready/shared/language/locales';
import { brandingEn } from './en.ts';

export const brandingTables: InEveryLocale<typeof brandingEn> = { en: brandingEn };
