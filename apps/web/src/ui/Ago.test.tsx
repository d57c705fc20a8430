import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Ago } from './Ago.tsx';

const minute = 60_000;
const start = Date.parse('2026-11-22T08:00:00Z');
beforeEach(() => {
  vi.useFakeTimers({ now: start });
});
afterEach(() => {
  vi.useRealTimers();
});
const renderAgo = (at: number) => {
  const { container, unmount } = render(<Ago at={at} />);
  return { text: () => container.textContent, unmount };
};

test('a recent moment is not in the future, even if no time was shown for a while', () => {
  renderAgo(start).unmount();
  vi.setSystemTime(start + 5 * minute);
  expect(renderAgo(start + 5 * minute).text()).toBe('just now');
});

test('a newly opened page shows the time of its opening', () => {
  renderAgo(start).unmount();
  vi.setSystemTime(start + 5 * minute);
  expect(renderAgo(start + minute).text()).toBe('4 minutes ago');
});

test('a moment dated ahead by another clock happened now', () => {
  expect(renderAgo(start + 3 * minute).text()).toBe('just now');
});

test('the time is updated while it is shown', () => {
  const { text } = renderAgo(start);
  act(() => vi.advanceTimersByTime(2 * minute));
  expect(text()).toBe('2 minutes ago');
});
