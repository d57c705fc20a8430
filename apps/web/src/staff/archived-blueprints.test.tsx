import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi } from '../testing/fakeApi.ts';
import { blueprint } from '../testing/fixtures/answers.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { renderApp } from '../testing/renderApp.tsx';

const usual = blueprint.callbackUrl;
const other = { ...blueprint, id: 'int_2', name: 'Sync for partners' };
const own = {
  ...blueprint,
  id: 'int_3',
  name: 'Under its host',
  callbackUrl: 'https://set.up/oauth/callback',
};

const open = (path: string) => {
  let archivedAt: number | null = null;
  const asked = fakeApi({
    'GET /api/setups': () => pageOf(setups),
    'GET /api/people/assignees': () => ({ people: [] }),
    'GET /api/blueprints': () => ({ blueprints: [{ ...blueprint, archivedAt }, other, own] }),
    [`PUT /api/blueprints/${blueprint.id}/archive`]: () => {
      archivedAt = Date.now() - 60_000;
    },
    [`DELETE /api/blueprints/${blueprint.id}/archive`]: () => {
      archivedAt = null;
    },
  });
  return { ...renderApp(path), asked };
};

test('a blueprint is archived and restored in the list, and is not offered meanwhile', async () => {
  const { user, unmount } = open('/staff/blueprints');
  await user.click(await screen.findByRole('button', { name: `Archive ${blueprint.name}` }));
  await user.click(await screen.findByText('Archived blueprints (1)'));
  const row = within(screen.getByRole('row', { name: new RegExp(`^${blueprint.name}`) }));
  expect(row.queryByRole('link', { name: /Create setup/ })).toBeNull();
  await user.click(row.getByRole('button', { name: `Restore ${blueprint.name}` }));
  await waitFor(() => expect(screen.queryByText(/^Archived blueprints/)).toBeNull());
  unmount();
});

test('the form of a new setup offers no archived blueprint', async () => {
  fakeApi({
    'GET /api/setups': () => pageOf(setups),
    'GET /api/people/assignees': () => ({ people: [] }),
    'GET /api/blueprints': () => ({ blueprints: [{ ...blueprint, archivedAt: 1 }, other] }),
  });
  renderApp('/staff/setups/new');
  const choice = await screen.findByLabelText<HTMLSelectElement>('Blueprint');
  expect([...choice.options].map(({ text }) => text)).toEqual([other.name]);
});

test('the callback URL that most blueprints have is named once, and another one at its blueprint', async () => {
  open('/staff/blueprints');
  await screen.findByRole('table');
  expect(screen.getAllByText(usual)).toHaveLength(1);
  const row = within(screen.getByRole('row', { name: /^Under its host/ }));
  row.getByText(own.callbackUrl);
  expect(screen.getAllByText(own.callbackUrl)).toHaveLength(1);
});
