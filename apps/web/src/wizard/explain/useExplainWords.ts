import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { explainEn } from './locales/en.ts';
import { explainTables } from './locales/tables.ts';

export const useExplainWords = (): Translator<typeof explainEn> => useWordsOf(explainTables);
