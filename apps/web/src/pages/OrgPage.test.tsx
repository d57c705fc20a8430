import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { confirming } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const { connection } = confirming;
if (!connection) throw new Error('The sample is signed in');
const from = '00D8d000003fOLDEAU';
const refreshed = { ...confirming, orgBound: true, connection: { ...connection, refreshedFrom: from } };

test('a refreshed sandbox is shown with both ids, what is kept and what a refresh breaks', async () => {
  const { user, asked } = await renderSetup(refreshed, '/org', {
    [`POST /api/setups/${confirming.id}/org`]: () => undefined,
  });
  screen.getByRole('heading', { level: 1, name: 'This sandbox was refreshed' });
  const changes = within(screen.getByRole('region', { name: 'What the refresh changed' }));
  changes.getByText(from);
  changes.getByText(connection.org.id);
  changes.getByText('Your answers are kept.');
  changes.getByText(new RegExp(`ends every connection of ${confirming.party.name}’s product`));
  changes.getByText(/an app that came with a package can lose its OAuth settings/);
  await user.click(screen.getByRole('button', { name: 'Yes, continue with the refreshed sandbox' }));
  expect(asked).toContainEqual({
    call: `POST /api/setups/${confirming.id}/org`,
    body: { orgId: connection.org.id },
  });
});

test('any other org is asked for as before', async () => {
  await renderSetup(confirming, '/org');
  expect(screen.queryByRole('region', { name: 'What the refresh changed' })).toBeNull();
});
