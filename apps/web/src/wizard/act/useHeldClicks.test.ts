import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useHeldClicks } from './useHeldClicks.ts';

const [edit, token, addresses, save] = ['Edit', 'Set the token', 'Set the addresses', 'Save'].map((text) => [
  text,
]);
const start = (clicks: string[][], id = 'policies') =>
  renderHook((now: { id: string; clicks: string[][]; isFixed: boolean }) => useHeldClicks(now, now.isFixed), {
    initialProps: { id, clicks, isFixed: false },
  });

test('a click that is no longer needed stays while the reader watches, and when all is fixed nothing is added', () => {
  const all = [edit, token, save] as string[][];
  const { result, rerender } = start(all);
  rerender({ id: 'policies', clicks: [edit, save] as string[][], isFixed: false });
  expect(result.current).toEqual(all);
  rerender({ id: 'policies', clicks: [edit, token, addresses, save] as string[][], isFixed: true });
  expect(result.current).toEqual(all);
});

test('a click that became needed is added, and another task has its own', () => {
  const { result, rerender } = start([edit, token, save] as string[][]);
  const more = [edit, token, addresses, save] as string[][];
  rerender({ id: 'policies', clicks: more, isFixed: false });
  expect(result.current).toEqual(more);
  rerender({ id: 'other', clicks: [save] as string[][], isFixed: false });
  expect(result.current).toEqual([save]);
});
