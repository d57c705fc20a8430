import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { confirming, setup, type WholeSetup } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const reading: WholeSetup = {
  ...setup,
  steps: setup.steps.map((step) => ({ ...step, status: 'unchecked' })),
  nextStep: 'install-package',
  lastVerifiedAt: null,
  verification: { id: 'ver_1', step: null, startsAt: Date.now(), waiting: false },
};
const heading = (name: string | RegExp) => screen.findByRole('heading', { level: 1, name });

test('after the org is confirmed, the page waits for the first verification and then opens the next step', async () => {
  const { user, become, address } = await renderSetup(confirming, '/org', {
    [`POST /api/setups/${setup.id}/org`]: () => undefined,
  });
  become(reading);
  await user.click(screen.getByRole('button', { name: 'Yes, this is the org' }));
  expect(document.activeElement).toBe(await heading('Reading your org…'));
  const steps = within(screen.getByRole('main')).getByRole('list');
  expect(within(steps).getAllByText('Checking')).toHaveLength(setup.steps.length);
  become({ ...reading, steps: setup.steps });
  act(() => FakeEventSource.change());
  await waitFor(() => expect(within(steps).queryByText('Checking')).toBeNull());
  within(steps).getAllByText('Passed');
  expect(address()).toBe(`/setups/${setup.id}/org`);
  become(setup);
  act(() => FakeEventSource.change());
  await heading(/The app stays connected/);
  expect(address()).toBe(`/setups/${setup.id}/steps/app-policies`);
});

test('the page does not wait forever', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  const { address } = await renderSetup(reading, '/org');
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  await heading(/Northwind Sync is installed/);
  expect(address()).toBe(`/setups/${setup.id}/steps/install-package`);
  vi.useRealTimers();
});

test('an org of another kind than the one named is reported before it is bound permanently', async () => {
  const { connection } = confirming;
  const doubt = ['You answered that this is a production org, but it is a sandbox.'];
  await renderSetup(
    { ...confirming, connection: connection && { ...connection, orgWarning: doubt } },
    '/org',
  );
  screen.getByText(/it is a sandbox\. You cannot change the org later\.$/);
});
