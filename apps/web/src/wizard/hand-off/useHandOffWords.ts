import { readerLocale } from '../../locales/readerLocale.ts';
import { useWordsOf } from '../../locales/Words.tsx';
import { handOffTables } from './locales/tables.ts';

/** Returns the translator of handing a step on. */
export const useHandOffWords = () => useWordsOf(handOffTables);

/** Returns a day such as `2026-12-24` in words. A day has no time zone: it begins at midnight UTC, and is shown by UTC. */
export const dayInWords = (day: string | number, locale: string): string =>
  new Intl.DateTimeFormat(readerLocale(locale), { dateStyle: 'long', timeZone: 'UTC' }).format(
    typeof day === 'number' ? day : Date.parse(day),
  );
