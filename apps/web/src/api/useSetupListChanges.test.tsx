import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { fakeApi } from '../testing/fakeApi.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { renderApp } from '../testing/renderApp.tsx';

test('the list is fetched again once the stream is open: it may have changed since', async () => {
  const asked = fakeApi({ 'GET /api/setups': (_, query) => pageOf(setups, query) });
  const count = () =>
    asked.filter(({ call }) => call.startsWith('GET /api/setups?') || call === 'GET /api/setups').length;
  const { queries } = renderApp('/staff');
  await screen.findByRole('link', { name: 'Acme Bicycles' });
  await waitFor(() => expect(queries.isFetching()).toBe(0));
  const before = count();
  const open = () => {
    for (const stream of FakeEventSource.open) stream.dispatchEvent(new Event('open'));
  };
  act(open);
  await waitFor(() => expect(count()).toBe(before + 1));
  // It opens once.
  act(open);
  await waitFor(() => expect(queries.isFetching()).toBe(0));
  expect(count()).toBe(before + 1);
});
