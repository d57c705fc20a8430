import { readerLocale } from '../locales/readerLocale.ts';
import { useWords } from '../locales/Words.tsx';

const formats = {
  day: { dateStyle: 'long' },
  minute: {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  },
  second: { dateStyle: 'medium', timeStyle: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/**
 * Renders a moment: a day for long-term dates, minutes in a report, and seconds for logged calls. The last two are read
 * elsewhere too and name the time zone.
 */
export const Moment = ({ at, to }: { at: number; to: keyof typeof formats }) => {
  const { locale } = useWords();
  const format = new Intl.DateTimeFormat(readerLocale(locale), formats[to]);
  return <time dateTime={new Date(at).toISOString()}>{format.format(at)}</time>;
};
