import { readerLocale } from '../locales/readerLocale.ts';
import { useWords } from '../locales/Words.tsx';
import { exactTime } from './exactTime.ts';
import { agoFormat } from './timeFormats.ts';
import { useNow } from './useNow.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** Renders a past moment as "2 minutes ago", with the exact time on hover. */
export const Ago = ({ at }: { at: number }) => {
  const now = useNow();
  const { locale, line } = useWords();
  const reader = readerLocale(locale);
  // A moment that is a few seconds newer than the shared clock, or dated ahead by another clock, happened now.
  const distance = Math.min(0, at - now);
  const [unit, size] = units.find(([, milliseconds]) => Math.abs(distance) >= milliseconds) ?? ['minute', 0];
  return (
    <time dateTime={new Date(at).toISOString()} title={exactTime(at, now, reader, line)}>
      {size === 0 ? line('time.now') : agoFormat(reader).format(Math.trunc(distance / size), unit)}
    </time>
  );
};
