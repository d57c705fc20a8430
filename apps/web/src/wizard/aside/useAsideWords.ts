import { useWordsOf } from '../../locales/Words.tsx';
import { asideTables } from './locales/tables.ts';

/** Returns the translator of what can be done beside the steps themselves. */
export const useAsideWords = () => useWordsOf(asideTables);
