import type { Translator } from '@orgready/shared/language/translator';
import { useWordsOf } from '../../locales/Words.tsx';
import type { funnelEn } from './locales/en.ts';
import { funnelTables } from './locales/tables.ts';

export const useFunnelWords = (): Translator<typeof funnelEn> => useWordsOf(funnelTables);
