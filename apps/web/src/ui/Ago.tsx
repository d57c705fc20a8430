import { readerLocale } from '../locales/readerLocale.ts';
import { useWords } from '../locales/Words.tsx';
import { ageOf } from './ageOf.ts';
import { exactTime } from './exactTime.ts';
import { agoFormat } from './timeFormats.ts';
import { useNow } from './useNow.ts';

/** Renders a past moment as "2 minutes ago", with the exact time on hover. */
export const Ago = ({ at }: { at: number }) => {
  const now = useNow();
  const { locale, line } = useWords();
  const reader = readerLocale(locale);
  const age = ageOf(at, now);
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(at, now, reader, line)}>
      {age ? agoFormat(reader).format(-age.count, age.unit) : line('time.now')}
    </time>
  );
};
