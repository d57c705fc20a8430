import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Moment } from './Moment.tsx';

const at = Date.parse('2026-03-04T08:05:06Z');
const said = (to: 'day' | 'second') => render(<Moment at={at} to={to} />).container.textContent ?? '';

test('a logged moment shows its second and its time zone, with an unambiguous month', () => {
  const zone = new Intl.DateTimeFormat('en-US', { timeZoneName: 'short' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  expect(said('second')).toMatch(/Mar\b.*:05:06/);
  expect(said('second')).toContain(zone);
});

test('a long-term date shows only its day', () => {
  expect(said('day')).toMatch(/^March \d, 2026$/);
});
