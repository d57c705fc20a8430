import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { brandingEn } from './locales/en.ts';
import { brandingTables } from './locales/tables.ts';

export const useBrandingWords = (): Translator<typeof brandingEn> => useWordsOf(brandingTables);
