import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, fakeApi } from '../testing/fakeApi.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { renderApp } from '../testing/renderApp.tsx';

const open = async (more: Readonly<Record<string, Answer>>) => {
  const asked = fakeApi({
    'GET /api/setups': (_, query) => pageOf(setups, query),
    'GET /api/setups/stp_7f3a/links': () => ({ links: [] }),
    'GET /api/setups/stp_7f3a/timeline': () => ({ entries: [], before: null }),
    ...more,
  });
  const app = renderApp('/staff/setups/stp_7f3a');
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked };
};

test('a setup shows staff that a sign-in has ended here and not yet at Salesforce', async () => {
  const [first] = setups;
  await open({
    'GET /api/setups/stp_7f3a/summary': () => ({ ...first, refreshes: [], tokensToEnd: 2 }),
  });
  expect(await screen.findByText(/^We ended 2 sign-ins/)).toBeTruthy();
});

test('staff see the org of a setup, and free the setup from it with a reason', async () => {
  const [first] = setups;
  const boundOrg = { id: '00D000000000001AAA', host: 'acme.my.salesforce.com', isSandbox: true };
  const { user, asked } = await open({
    'GET /api/setups/stp_7f3a/summary': () => ({
      ...first,
      refreshes: [],
      boundOrg,
      expectedOrg: 'other.my.salesforce.com',
    }),
    'DELETE /api/setups/stp_7f3a/org': () => undefined,
  });
  expect(await screen.findByText('acme.my.salesforce.com')).toBeTruthy();
  expect(screen.getByText('other.my.salesforce.com')).toBeTruthy();
  await user.click(screen.getByText('Use another org'));
  await user.type(screen.getByLabelText('Reason'), 'The wrong org');
  await user.click(screen.getByRole('button', { name: 'Remove the org from this setup' }));
  await waitFor(() =>
    expect(asked).toContainEqual({
      call: 'DELETE /api/setups/stp_7f3a/org',
      body: { reason: 'The wrong org' },
    }),
  );
});
