import type { InEveryLocale } from '@orgready/shared/language/locales';
import { en } from './en.ts';

export const customerTables: InEveryLocale<typeof en> = { en };
