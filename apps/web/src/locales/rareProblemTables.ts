import type { InEveryLocale } from '@orgready/shared/language/locales';
import { rareProblemMessages } from './en-rare-problems.ts';

export const rareProblemTables: InEveryLocale<typeof rareProblemMessages> = { en: rareProblemMessages };
