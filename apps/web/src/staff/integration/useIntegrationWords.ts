import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { integrationEn } from './locales/en.ts';
import { integrationTables } from './locales/tables.ts';

export const useIntegrationWords = (): Translator<typeof integrationEn> => useWordsOf(integrationTables);
