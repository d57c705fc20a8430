import { createTranslator } from '@orgready/shared/language/translator';
import { expect, test } from 'vitest';
import { en } from '../locales/en.ts';
import { exactTime } from './exactTime.ts';

const { line } = createTranslator(en, 'en');
const now = new Date(2026, 10, 29, 13, 30).getTime();
const shown = (day: number, hour: number, minute: number) =>
  exactTime(new Date(2026, 10, day, hour, minute).getTime(), now, 'en-US', line).replaceAll('\u202f', ' ');

test.each([
  ['the same day', 29, 13, 4, 'today at 1:04 PM'],
  ['the first minute of the day', 29, 0, 0, 'today at 12:00 AM'],
  ['the day before', 28, 23, 59, 'yesterday at 11:59 PM'],
  ['an earlier day', 27, 8, 5, 'Nov 27, 2026, 8:05 AM'],
] as const)('%s is shown to the minute', (_, day, hour, minute, words) => {
  expect(shown(day, hour, minute)).toBe(words);
});
