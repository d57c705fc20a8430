import type { InEveryLocale } from '@orgready/shared/language/locales';
import { staffEn } from './en-staff.ts';

export const staffTables: InEveryLocale<typeof staffEn> = { en: staffEn };
