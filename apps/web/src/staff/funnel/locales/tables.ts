import type { InEveryLocale } from '@orgready/shared/language/locales';
import { funnelEn } from './en.ts';

export const funnelTables: InEveryLocale<typeof funnelEn> = { en: funnelEn };
