import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, fakeApi } from '../testing/fakeApi.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { renderApp } from '../testing/renderApp.tsx';

const [first] = setups;
const id = first?.id ?? '';
const customer = first?.customer ?? '';
const call = `DELETE /api/setups/${id}`;

const open = async (answer: Answer) => {
  const asked = fakeApi({
    'GET /api/setups': (_, query) => pageOf(setups, query),
    [`GET /api/setups/${id}/links`]: () => ({ links: [] }),
    [`GET /api/setups/${id}/timeline`]: () => ({ entries: [], before: null }),
    [`GET /api/setups/${id}/summary`]: () => ({ ...first, refreshes: [] }),
    [call]: answer,
  });
  const { user } = renderApp(`/staff/setups/${id}`);
  await user.click(await screen.findByText('Delete this setup'));
  return { user, asked, isAsked: () => asked.some((one) => one.call === call) };
};

test('staff delete a setup by typing the customer’s name, and are back at the list', async () => {
  const { user, asked, isAsked } = await open(() => undefined);
  const name = screen.getByLabelText(/^Type .* to confirm$/);
  await user.type(name, 'Somebody else');
  await user.click(screen.getByRole('button', { name: 'Delete the setup permanently' }));
  expect((await screen.findByRole('alert')).textContent).toContain(customer);
  expect(isAsked()).toBe(false);
  await user.clear(name);
  await user.type(name, `${customer}{Enter}`);
  await waitFor(() => expect(asked).toContainEqual({ call, body: { customer } }));
  expect(await screen.findByRole('heading', { level: 1, name: 'Setups' })).toBeTruthy();
});
