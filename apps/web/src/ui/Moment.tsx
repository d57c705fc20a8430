import { readerLocale } from '../locales/readerLocale.ts';
import { useWords } from '../locales/Words.tsx';

/**
 * Renders a moment: a day for long-term dates; seconds and the time zone for logged events, which are read elsewhere
 * too.
 */
export const Moment = ({ at, to }: { at: number; to: 'day' | 'second' }) => {
  const { locale } = useWords();
  const format = new Intl.DateTimeFormat(
    readerLocale(locale),
    to === 'day' ? { dateStyle: 'long' } : { dateStyle: 'medium', timeStyle: 'long' },
  );
  return <time dateTime={new Date(at).toISOString()}>{format.format(at)}</time>;
};
