import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Moment } from './Moment.tsx';

const at = Date.parse('2026-03-04T08:05:06Z');
const shown = (to: 'day' | 'minute' | 'second') =>
  render(<Moment at={at} to={to} />).container.textContent ?? '';

test('a logged moment shows its second and its time zone, with an unambiguous month', () => {
  const zone = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  expect(shown('second')).toMatch(/Mar\b.*:05:06/);
  expect(shown('second')).toContain(zone);
});

test('a moment of a report shows its minute and its time zone', () => {
  expect(shown('minute')).toMatch(/^Mar \d, 2026, \d+:05\D*[A-Z]/);
  expect(shown('minute')).not.toContain(':06');
});

test('a long-term date shows only its day', () => {
  expect(shown('day')).toMatch(/^March \d, 2026$/);
});
