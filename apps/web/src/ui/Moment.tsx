import { readerLocale } from '../locales/readerLocale.ts';
import { useWords } from '../locales/Words.tsx';

/** A moment written out: the day for what lasts, the second and its time zone for what is logged: it is read elsewhere, too. */
export const Moment = ({ at, to }: { at: number; to: 'day' | 'second' }) => {
  const { locale } = useWords();
  const format = new Intl.DateTimeFormat(
    readerLocale(locale),
    to === 'day' ? { dateStyle: 'long' } : { dateStyle: 'medium', timeStyle: 'long' },
  );
  return <time dateTime={new Date(at).toISOString()}>{format.format(at)}</time>;
};
