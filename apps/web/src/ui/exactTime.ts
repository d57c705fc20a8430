import type { useWords } from '../locales/Words.tsx';
import { agoFormat, minuteFormat, timeFormat } from './timeFormats.ts';

const startOfDay = (at: number): number => new Date(at).setHours(0, 0, 0, 0);

/** Returns a moment to the minute: "today at 1:04 PM", or "Nov 20, 2026, 1:04 PM" for an earlier day. */
export const exactTime = (
  at: number,
  now: number,
  reader: string,
  line: ReturnType<typeof useWords>['line'],
): string => {
  // Rounded, because a day in which the clock changes has 23 or 25 hours.
  const days = Math.round((startOfDay(at) - startOfDay(now)) / 86_400_000);
  if (days !== 0 && days !== -1) return minuteFormat(reader).format(at);
  return line('time.day-at', {
    day: agoFormat(reader).format(days, 'day'),
    time: timeFormat(reader).format(at),
  });
};
