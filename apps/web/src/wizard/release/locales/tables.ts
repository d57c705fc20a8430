import type { InEveryLocale } from '@orgready/shared/language/locales';
import { releaseEn } from './en.ts';

export const releaseTables: InEveryLocale<typeof releaseEn> = { en: releaseEn };
