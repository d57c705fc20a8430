import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../locales/Words.tsx';
import type { landingEn } from './locales/en.ts';
import { landingTables } from './locales/tables.ts';

export const useLandingWords = (): Translator<typeof landingEn> => useWordsOf(landingTables);
