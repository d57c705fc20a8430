import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, fakeApi, owner } from '../../testing/fakeApi.ts';
import { pageOf, setups } from '../../testing/fixtures/staffList.ts';
import { renderApp } from '../../testing/renderApp.tsx';

const start = async (more: Readonly<Record<string, Answer>> = {}) => {
  const asked = fakeApi({ 'GET /api/setups': (_, query) => pageOf(setups, query), ...more });
  const app = renderApp('/staff');
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked };
};
const choose = (customer: string) => screen.findByRole('checkbox', { name: `Choose ${customer}` });

test('several setups are assigned and their links extended', async () => {
  const { user, asked } = await start({
    'POST /api/setups/several/assignee': () => undefined,
    'POST /api/setups/several/links': () => ({ without: ['stp_c044'] }),
  });
  await user.click(await choose('Acme Bicycles'));
  await user.click(await choose('Cedar & Sons'));
  const bar = within(screen.getByRole('region', { name: 'With the chosen setups' }));
  expect(bar.getByRole('status').textContent).toBe('2 setups are chosen');
  await user.selectOptions(bar.getByLabelText('Assigned to'), 'Lee Moss');
  await user.click(bar.getByRole('button', { name: 'Assign' }));
  const ids = ['stp_7f3a', 'stp_c044'];
  const assigned = { call: 'POST /api/setups/several/assignee', body: { ids, assigneeId: 'per_2' } };
  await waitFor(() => expect(asked).toContainEqual(assigned));
  await user.click(bar.getByRole('button', { name: 'Extend links by 30 days' }));
  await bar.findByText(/One setup has no link/);
  expect(asked).toContainEqual({ call: 'POST /api/setups/several/links', body: { ids, days: 30 } });
  await user.click(bar.getByRole('button', { name: 'Choose none' }));
  expect(screen.queryByRole('region', { name: 'With the chosen setups' })).toBeNull();
});

test('reminders are prepared as messages about what each setup waits for', async () => {
  const { user, asked } = await start({ 'POST /api/setups/several/reminders': () => undefined });
  await user.click(await choose('Acme Bicycles'));
  await user.click(await choose('Cedar & Sons'));
  await user.click(screen.getByRole('button', { name: 'Prepare reminders' }));
  expect(await screen.findByText(/The next step is “App policies”/)).toBeTruthy();
  expect(screen.getByText(/Nobody has opened the link yet/)).toBeTruthy();
  const [mail] = screen.getAllByRole<HTMLAnchorElement>('link', { name: /mail/i });
  expect(mail?.href).toMatch(/^mailto:\?subject=/);
  expect(decodeURIComponent(mail?.href ?? '')).toMatch(/Thank you\r?\nNorthwind Sync$/);
  expect(mail?.href.length).toBeLessThanOrEqual(1800);
  const body = { ids: ['stp_7f3a', 'stp_c044'] };
  expect(asked).toContainEqual({ call: 'POST /api/setups/several/reminders', body });
});

test('a reminder is in the language of its setup', async () => {
  const list = setups.map((one) =>
    one.customer === 'Acme Bicycles' ? { ...one, locale: 'fr' as const } : one,
  );
  const { user } = await start({
    'POST /api/setups/several/reminders': () => undefined,
    'GET /api/setups': () => pageOf(list),
  });
  await user.click(await choose('Acme Bicycles'));
  await user.click(screen.getByRole('button', { name: 'Prepare reminders' }));
  const message = await screen.findByText(/La prochaine étape est « App policies »/);
  expect(message.textContent).toContain('Le guide lui-même est en anglais.');
  expect(message.lang).toBe('fr');
});

test('setups of others cannot be chosen, and somebody who only reads chooses none', async () => {
  const list = setups.map((one, place) => (place === 0 ? { ...one, assigneeId: 'per_2' } : one));
  const csm = { ...owner, person: { ...owner.person, role: 'csm' } };
  const { unmount } = await start({
    'GET /api/staff/self': () => csm,
    'GET /api/setups': () => pageOf(list),
  });
  await choose('Cedar & Sons');
  expect(screen.queryByRole('checkbox', { name: 'Choose Acme Bicycles' })).toBeNull();
  unmount();
  await start({ 'GET /api/staff/self': () => ({ ...owner, capabilities: ['setups.read'] }) });
  await screen.findByRole('link', { name: 'Acme Bicycles' });
  expect(screen.queryAllByRole('checkbox', { name: /^Choose/ })).toEqual([]);
});
