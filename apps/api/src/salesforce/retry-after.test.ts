import { describe, expect, it } from 'vitest';
import { retryAfterOf } from './retry-after.ts';

const now = Date.UTC(2026, 10, 30, 5, 0, 0);

describe('Retry-After', () => {
  it.each<[string | undefined, string | undefined, number | undefined]>([
    [undefined, undefined, undefined],
    ['0', undefined, 0],
    ['3', undefined, 3000],
    ['5', undefined, 5000],
    ['999999999', undefined, 999_999_999_000],
    ['Mon, 30 Nov 2026 05:00:04 GMT', undefined, 4000],
    ['Mon, 30 Nov 2026 06:00:00 GMT', undefined, 3_600_000],
    // Over already.
    ['Mon, 30 Nov 2026 04:59:00 GMT', undefined, 0],
    // The clock of the sender is an hour ahead.
    ['Mon, 30 Nov 2026 06:00:02 GMT', 'Mon, 30 Nov 2026 06:00:00 GMT', 2000],
    ['Mon, 30 Nov 2026 05:00:04 GMT', 'no date', 4000],
    // Not what the header may hold: as if it were not there.
    ['-1', undefined, undefined],
    ['1.5', undefined, undefined],
    ['soon', undefined, undefined],
    ['2026-11-30T05:00:04Z', undefined, undefined],
    ['Mon, 99 Nov 2026 05:00:04 GMT', undefined, undefined],
    ['', undefined, undefined],
  ])('%j, sent at %j, is %j milliseconds', (asked, date, expected) => {
    const headers = {
      ...(asked === undefined ? {} : { 'retry-after': asked }),
      ...(date === undefined ? {} : { date }),
    };
    expect(retryAfterOf(headers, now)).toBe(expected);
  });
});
