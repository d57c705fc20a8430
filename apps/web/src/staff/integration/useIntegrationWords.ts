import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import { integrationEn } from './en.ts';

export const useIntegrationWords = (): Translator<typeof integrationEn> => useWordsOf(integrationEn);
