import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { sharingSetsEn } from './locales/en.ts';
import { sharingSetsTables } from './locales/tables.ts';

export const useSharingSetsWords = (): Translator<typeof sharingSetsEn> => useWordsOf(sharingSetsTables);
