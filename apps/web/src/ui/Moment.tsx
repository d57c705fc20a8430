import { readerLocale } from '../locales/readerLocale.ts';
import { useWords } from '../locales/Words.tsx';

/** A moment written out: the day for what lasts, the second for what is logged. */
export const Moment = ({ at, to }: { at: number; to: 'day' | 'second' }) => {
  const { locale } = useWords();
  const format = new Intl.DateTimeFormat(
    readerLocale(locale),
    to === 'day' ? { dateStyle: 'long' } : { dateStyle: 'short', timeStyle: 'medium' },
  );
  return <time dateTime={new Date(at).toISOString()}>{format.format(at)}</time>;
};
