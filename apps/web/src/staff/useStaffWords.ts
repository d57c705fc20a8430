import type { Translator } from '@orgready/shared/language/translator';
import { staffEn } from '../locales/en-staff.ts';
import { useWordsOf } from '../locales/Words.tsx';

export const useStaffWords = (): Translator<typeof staffEn> => useWordsOf(staffEn);
