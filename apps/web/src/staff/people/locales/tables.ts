import type { InEveryLocale } from '@orgready/shared/language/locales';
import { peopleEn } from './en.ts';

export const peopleTables: InEveryLocale<typeof peopleEn> = { en: peopleEn };
