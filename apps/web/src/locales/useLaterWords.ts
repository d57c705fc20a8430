import type { Translator } from '@orgready/shared/language/translator';
import { laterTables } from './laterTables.ts';
import { useWordsOf } from './Words.tsx';

/** Returns the translator of the parts that are fetched later. Parts of the first page use `useWords`. */
export const useLaterWords = (): Translator<(typeof laterTables)['en']> => useWordsOf(laterTables);
