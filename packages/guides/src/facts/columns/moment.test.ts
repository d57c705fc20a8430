import { expect, it } from 'vitest';
import { moment } from './moment.ts';

it.each([
  ['2026-12-01T08:00:00.000+0000', Date.UTC(2026, 11, 1, 8)],
  ['2026-12-01T08:00:00.000+0530', Date.UTC(2026, 11, 1, 2, 30)],
  ['2026-12-01T08:00:00Z', Date.UTC(2026, 11, 1, 8)],
  ['2026-12-01', Date.UTC(2026, 11, 1)],
])('reads %s', (text, milliseconds) => {
  expect(moment.parse(text)).toBe(milliseconds);
});

it.each(['', 'soon', '2026-13-40T00:00:00.000+0000', null, 1_764_000_000_000])('rejects %s', (given) => {
  expect(moment.safeParse(given).success).toBe(false);
});
