import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { sharingEn } from './locales/en.ts';
import { sharingTables } from './locales/tables.ts';

export const useSharingWords = (): Translator<typeof sharingEn> => useWordsOf(sharingTables);
