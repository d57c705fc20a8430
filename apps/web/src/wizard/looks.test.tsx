import { looksDue, nextLookAfter } from '@orgready/shared/document/looks';
import { act, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { check } from '../testing/fixtures/checks.ts';
import { setup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const minute = 60_000;
const verify = `POST /api/setups/${setup.id}/verifications`;
const answers = { [verify]: () => ({ verificationId: 'ver_1', startsAt: Date.now() }) };
const waiting = (since?: number) =>
  withStep(
    'app-policies',
    {
      status: 'unknown',
      checks: [
        check('one', 'The package is installed', {
          outcome: 'cantTell',
          reason: 'propagating',
          message: ['Salesforce is still working on it.'],
          ...(since === undefined ? {} : { since }),
        }),
      ],
    },
    setup,
  );

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('the page looks 1, 2, 4, 8, 15 and 30 minutes after a change, and no more', () => {
  const times: number[] = [];
  for (let at: number | null = 0; ; ) {
    at = nextLookAfter(0, at);
    if (at === null) break;
    times.push(at / minute);
  }
  expect(times).toEqual([1, 2, 4, 8, 15, 30]);
  expect([0, 1, 3, 4, 29, 30, 300].map((at) => looksDue(0, at * minute))).toEqual([0, 1, 2, 3, 5, 6, 6]);
});

test('a change of which no time is known is for the reader to check again', async () => {
  const { asked } = await renderSetup(waiting(), '/steps/app-policies', answers);
  screen.getByText(/^Salesforce does not show when this change began\./);
  await act(() => vi.advanceTimersByTimeAsync(31 * minute));
  expect(asked.filter(({ body }) => JSON.stringify(body)?.includes('look'))).toEqual([]);
});

test('the page looks by itself at the step that waits, and shows when', async () => {
  const { asked } = await renderSetup(waiting(Date.now()), '/steps/app-policies', answers);
  screen.getByText(/^While this page is open, it checks again at /);
  await act(() => vi.advanceTimersByTimeAsync(minute + 1_000));
  expect(asked).toContainEqual({ call: verify, body: { step: 'app-policies', look: true } });
});

test('a hidden tab does not look', async () => {
  const { asked } = await renderSetup(waiting(Date.now()), '/steps/app-policies', answers);
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
  await act(() => vi.advanceTimersByTimeAsync(31 * minute));
  expect(asked.filter(({ body }) => JSON.stringify(body)?.includes('look'))).toEqual([]);
});

test('a change that began long ago is for the reader to check again', async () => {
  const { asked } = await renderSetup(waiting(Date.now() - 31 * minute), '/steps/app-policies', answers);
  screen.getByText('This page no longer checks automatically. Select “Check again”.');
  await act(() => vi.advanceTimersByTimeAsync(40 * minute));
  expect(asked.filter(({ body }) => JSON.stringify(body)?.includes('look'))).toEqual([]);
});
