import type { InEveryLocale } from '@orgready/shared/language/locales';
import { handOffEn } from './en.ts';

type Messages = Readonly<Record<keyof typeof handOffEn, string>>;

export const handOffTables: InEveryLocale<Messages> = { en: handOffEn };
