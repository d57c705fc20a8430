import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, fakeApi, owner, refuse } from '../../testing/fakeApi.ts';
import { blueprint } from '../../testing/fixtures/answers.ts';
import { pageOf, setups } from '../../testing/fixtures/staffList.ts';
import { renderApp } from '../../testing/renderApp.tsx';

const [setup] = setups;
if (!setup) throw new Error('There is no setup');
const path = `/api/setups/${setup.id}`;

const start = async (address: string, more: Readonly<Record<string, Answer>> = {}) => {
  const asked = fakeApi({
    'GET /api/setups': (_, query) => pageOf(setups, query),
    'GET /api/blueprints': () => ({ blueprints: [blueprint] }),
    [`GET ${path}/summary`]: () => ({ ...setup, refreshes: [] }),
    [`GET ${path}/links`]: () => ({ links: [] }),
    [`GET ${path}/timeline`]: () => ({ entries: [], before: null }),
    ...more,
  });
  const app = renderApp(address);
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked, sent: (call: string) => asked.find((one) => one.call === call)?.body };
};

test('a new setup asks for four things, and has everything else preset', async () => {
  const { user, sent, address } = await start('/staff/setups/new', { 'POST /api/setups': () => setup });
  await user.type(await screen.findByLabelText('Customer'), 'Acme Bicycles');
  await user.selectOptions(screen.getByLabelText('Environment'), 'Sandbox');
  const assignee = screen.getByLabelText<HTMLSelectElement>('Assigned to');
  expect(assignee.selectedOptions[0]?.textContent).toBe('Robin Hale (you)');
  await user.selectOptions(assignee, 'Lee Moss');
  const more = screen.getByText('More settings').closest('details');
  expect(more?.open).toBe(false);
  await user.click(screen.getByRole('button', { name: 'Create setup' }));
  await waitFor(() => expect(address()).toBe(`/staff/setups/${setup.id}`));
  expect(sent('POST /api/setups')).toEqual({
    customer: 'Acme Bicycles',
    blueprintId: blueprint.id,
    environment: 'sandbox',
    assigneeId: 'per_2',
    locale: 'en',
    linkDays: 30,
    dueOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    expectedOrg: null,
  });
});

test('an error in what is preset opens the disclosure', async () => {
  const { user } = await start('/staff/setups/new', {
    'POST /api/setups': () =>
      refuse('invalid-request', {
        faults: [{ path: 'expectedOrg', code: 'wrong-format', format: 'org' }],
      }),
  });
  await user.type(await screen.findByLabelText('Customer'), 'Acme');
  await user.click(screen.getByRole('button', { name: 'Create setup' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Enter an org ID');
  expect(screen.getByText('More settings').closest('details')?.open).toBe(true);
});

test('a duplicate begins with the settings of the setup, but not with its org', async () => {
  const like = { ...setup, linkDays: 7, assigneeId: 'per_2', expectedOrg: '00D000000000001EAA' };
  await start(`/staff/setups/new?like=${setup.id}`, {
    [`GET ${path}/summary`]: () => ({ ...like, refreshes: [] }),
  });
  expect((await screen.findByLabelText<HTMLInputElement>('Customer')).value).toBe(setup.customer);
  expect(screen.getByLabelText<HTMLSelectElement>('Assigned to').value).toBe('per_2');
  expect(screen.getByLabelText<HTMLInputElement>('A link expires after (days)').value).toBe('7');
  expect(screen.getByLabelText<HTMLInputElement>('Expected org (optional)').value).toBe('');
});

test('a setup is assigned on its page, and in the list', async () => {
  const { user, asked } = await start(`/staff/setups/${setup.id}`, {
    [`PUT ${path}/assignee`]: () => undefined,
  });
  await user.selectOptions(await screen.findByLabelText('Assigned to'), 'Lee Moss');
  const call = { call: `PUT ${path}/assignee`, body: { assigneeId: 'per_2' } };
  await waitFor(() => expect(asked).toContainEqual(call));
  await user.click(screen.getByRole('link', { name: 'Setups' }));
  const select = await screen.findByLabelText(`Assigned to, for ${setup.customer}`);
  await user.selectOptions(select, 'Lee Moss');
  await waitFor(() => expect(asked.filter((one) => one.call === call.call)).toHaveLength(2));
});

test('a person who may not change a setup sees the name of its assignee', async () => {
  await start(`/staff/setups/${setup.id}`, {
    'GET /api/staff/self': () => ({
      ...owner,
      person: { ...owner.person, role: 'csm' },
      capabilities: ['setups.read', 'setups.change', 'blueprints.read'],
    }),
    [`GET ${path}/summary`]: () => ({ ...setup, assigneeId: 'per_2', refreshes: [] }),
  });
  expect(await screen.findByText('Lee Moss')).toBeTruthy();
  expect(screen.queryByRole('combobox', { name: 'Assigned to' })).toBeNull();
  expect(screen.queryByRole('button', { name: 'Archive' })).toBeNull();
});

test('the settings of a setup are changed, and an org that does not fit is explained', async () => {
  let refused = true;
  const { user, sent } = await start(`/staff/setups/${setup.id}`, {
    [`PATCH ${path}`]: () =>
      refused ? refuse('invalid-request', { faults: [{ path: 'expectedOrg', code: 'invalid' }] }) : undefined,
  });
  await user.click(await screen.findByText('Change the settings'));
  await user.type(screen.getByLabelText('Due date'), '2027-02-28');
  await user.type(screen.getByLabelText('Expected org (optional)'), '00D000000000002EAA');
  await user.click(screen.getByRole('button', { name: 'Save the settings' }));
  expect((await screen.findByRole('alert')).textContent).toContain('belongs to another org');
  refused = false;
  await user.click(screen.getByRole('button', { name: 'Save the settings' }));
  expect(await screen.findByText('The settings are saved.')).toBeTruthy();
  expect(sent(`PATCH ${path}`)).toEqual({
    dueOn: '2027-02-28',
    expectedOrg: '00D000000000002EAA',
    linkDays: 30,
    locale: 'en',
  });
});

test('a setup is archived and restored', async () => {
  let archivedAt: number | null = null;
  const { user } = await start(`/staff/setups/${setup.id}`, {
    [`GET ${path}/summary`]: () => ({ ...setup, archivedAt, refreshes: [] }),
    [`PUT ${path}/archive`]: () => {
      archivedAt = 1;
    },
    [`DELETE ${path}/archive`]: () => {
      archivedAt = null;
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Archive' }));
  await user.click(await screen.findByRole('button', { name: 'Restore' }));
  expect(await screen.findByRole('button', { name: 'Archive' })).toBeTruthy();
});

test('the list is filtered by assignee and by what is archived, and the address keeps both', async () => {
  const { user, address } = await start('/staff');
  await user.selectOptions(screen.getByLabelText('Assigned to'), 'Nobody');
  await user.click(screen.getByLabelText('Archived setups'));
  expect(address()).toBe('/staff?assignee=nobody&archived=true');
  await screen.findByText('No setup matches the search.');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(address()).toBe('/staff'));
});

test('a day that is over is marked, unless the setup is done', async () => {
  const dueOn = '2020-01-31';
  const list = setups.map((one) => ({ ...one, dueOn }));
  await start('/staff', { 'GET /api/setups': () => pageOf(list) });
  const row = (name: RegExp) => within(screen.getByRole('row', { name }));
  expect(row(/Acme Bicycles/).getByText(/overdue/)).toBeTruthy();
  expect(row(/Borealis/).queryByText(/overdue/)).toBeNull();
});

test('the list shows what each setup waits for, since when, and what to do next', async () => {
  await start('/staff');
  const row = (name: RegExp) => within(screen.getByRole('row', { name }));
  const acme = row(/Acme Bicycles/);
  expect(acme.getByText('The refresh token stays valid: failed')).toBeTruthy();
  expect(acme.getByText('for 1 hour')).toBeTruthy();
  expect(acme.getByRole('link', { name: 'Ask about “App policies”' })).toBeTruthy();
  const cedar = row(/Cedar/);
  expect(cedar.getByText('Someone to open the link')).toBeTruthy();
  expect(cedar.getByText('Not yet')).toBeTruthy();
  expect(row(/Borealis/).getAllByText('Nothing')).toHaveLength(2);
});

test('the list is sorted by the longest wait and by the next due day first', async () => {
  const { user, address } = await start('/staff');
  await user.click(screen.getByRole('button', { name: 'Waiting for' }));
  await waitFor(() => expect(address()).toBe('/staff?sort=blocked&order=asc'));
  await user.click(screen.getByRole('button', { name: 'Due' }));
  await waitFor(() => expect(address()).toBe('/staff?sort=due&order=asc'));
});
