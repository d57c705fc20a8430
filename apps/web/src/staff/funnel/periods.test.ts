import { expect, test } from 'vitest';
import { periodsSince } from './periods.ts';

const november = Date.parse('2026-11-30T12:00:00Z');
test.each([
  [null, ['2026', '2026-11']],
  ['2026-10', ['2026', '2026-11', '2026-10']],
  ['2025-12', expect.arrayContaining(['2026', '2026-01', '2025', '2025-12'])],
  // The browser's clock is behind the server's.
  ['2026-12', ['2026', '2026-12']],
])('the periods since %s are %j', (first, periods) => {
  expect(periodsSince(first, november)).toEqual(periods);
});
