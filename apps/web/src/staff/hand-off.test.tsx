import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { fakeApi } from '../testing/fakeApi.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { renderApp } from '../testing/renderApp.tsx';

const [first] = setups;
if (!first?.blocked) throw new Error('The first setup waits for nothing');
const handedTo = { colleague: 'Ana Ruiz', dueOn: '2026-12-24' };
const boundOrg = { id: '00D000000000001AAA', host: 'acme.my.salesforce.com', isSandbox: false };
const setup = { ...first, boundOrg, blocked: { ...first.blocked, handedTo } };
const step = 'app-policies';
const name = first.steps.find(({ id }) => id === step)?.name ?? '';
const link = {
  id: 'link-1',
  createdAt: 1,
  expiresAt: Date.now() + 60 * 60_000,
  revokedAt: null,
  openedAt: null,
  createdBy: null,
  askedAt: null,
  browsers: 0,
  handOff: { ...handedTo, step, by: 'Ada Lovelace', verifiedAt: null },
};
const address = `/api/setups/${setup.id}/summary/steps/${step}/hand-offs`;
const entry = {
  number: 4,
  kind: 'step-handed-on',
  at: 1,
  actor: { kind: 'customer', name: null },
  step,
  person: 'Ana Ruiz',
};

const open = async (path: string) => {
  const asked = fakeApi({
    'GET /api/setups': () => pageOf([setup]),
    [`GET /api/setups/${setup.id}/summary`]: () => ({ ...setup, refreshes: [] }),
    [`GET /api/setups/${setup.id}/links`]: () => ({ links: [link] }),
    [`GET /api/setups/${setup.id}/timeline`]: () => ({ entries: [entry], before: null }),
    [`POST ${address}`]: () => ({
      id: 'link-2',
      url: 'https://ready.example/l/secret',
      expiresAt: Date.parse('2027-01-01'),
      by: 'Robin Hale',
      step: name,
      needs: ['Manage Connected Apps', 'Customize Application'],
    }),
  });
  const app = renderApp(`/staff${path}`);
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked };
};

test('staff hand an open step on in their own name, and get the message for the colleague', async () => {
  const { user, asked } = await open(`/setups/${setup.id}`);
  const steps = within(await screen.findByRole('region', { name: 'Steps' }));
  await steps.findAllByText('Hand it on to a colleague', { selector: 'summary' });
  const row = steps.getAllByRole('listitem').find(({ textContent }) => textContent?.includes(name));
  const inRow = within(row as HTMLElement);
  await user.click(inRow.getByText('Hand it on to a colleague', { selector: 'summary' }));
  expect(inRow.queryByLabelText('Your name')).toBeNull();
  await user.type(inRow.getByLabelText('Name of the colleague'), 'Lee Moss');
  await user.click(inRow.getByRole('button', { name: 'Create the link' }));
  await inRow.findByText(/Robin Hale asks you to do one step/);
  inRow.getByText(/these permissions in Salesforce: Manage Connected Apps/);
  expect(asked.find(({ call }) => call === `POST ${address}`)?.body).toMatchObject({ colleague: 'Lee Moss' });
});

test('staff see on the page of a setup which colleague was handed which step', async () => {
  await open(`/setups/${setup.id}`);
  const links = within(await screen.findByRole('region', { name: 'Links' }));
  await links.findByText(`Only “${name}”, for Ana Ruiz`);
  links.getByText('Handed on by Ada Lovelace, due on December 24, 2026');
  await screen.findByText(`The customer handed ${name} on to Ana Ruiz.`);
});

test('the list names the colleague who is waited for, and what to do', async () => {
  await open('');
  await screen.findByText(`Ana Ruiz, who was asked to do “${name}”`);
  screen.getByText('Ask about Ana Ruiz’s step, due on December 24, 2026');
});
