import type { InEveryLocale } from '@orgready/shared/language/locales';
import { sharingEn } from './en.ts';

export const sharingTables: InEveryLocale<typeof sharingEn> = { en: sharingEn };
