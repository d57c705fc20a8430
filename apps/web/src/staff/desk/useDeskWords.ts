import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { deskEn } from './locales/en.ts';
import { deskTables } from './locales/tables.ts';

export const useDeskWords = (): Translator<typeof deskEn> => useWordsOf(deskTables);
