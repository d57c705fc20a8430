import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { searchEn } from './locales/en.ts';
import { searchTables } from './locales/tables.ts';

export const useSearchWords = (): Translator<typeof searchEn> => useWordsOf(searchTables);
