import type { InEveryLocale } from '@orgready/shared/language/locales';
import { findingsEn } from './en.ts';

export const findingsTables: InEveryLocale<typeof findingsEn> = { en: findingsEn };
