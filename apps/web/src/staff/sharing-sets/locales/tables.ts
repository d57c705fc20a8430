import type { InEveryLocale } from '@orgready/shared/language/locales';
import { sharingSetsEn } from './en.ts';

export const sharingSetsTables: InEveryLocale<typeof sharingSetsEn> = { en: sharingSetsEn };
