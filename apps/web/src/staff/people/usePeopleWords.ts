import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { peopleEn } from './locales/en.ts';
import { peopleTables } from './locales/tables.ts';

export const usePeopleWords = (): Translator<typeof peopleEn> => useWordsOf(peopleTables);
