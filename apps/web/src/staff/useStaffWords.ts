import type { Translator } from '@orgready/shared/language/translator';
import type { staffEn } from '../locales/en-staff.ts';
import { staffTables } from '../locales/staffTables.ts';
import { useWordsOf } from '../locales/Words.tsx';

export const useStaffWords = (): Translator<typeof staffEn> => useWordsOf(staffTables);
