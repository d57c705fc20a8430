import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { findingsEn } from './locales/en.ts';
import { findingsTables } from './locales/tables.ts';

export const useFindingsWords = (): Translator<typeof findingsEn> => useWordsOf(findingsTables);
