import type { InEveryLocale } from '@orgready/shared/language/locales';
import { en } from './en.ts';
import { laterMessages } from './en-later.ts';

/** The messages of a part that is fetched later, with those of every page. */
const laterEn = { ...en, ...laterMessages };

export const laterTables: InEveryLocale<typeof laterEn> = { en: laterEn };
