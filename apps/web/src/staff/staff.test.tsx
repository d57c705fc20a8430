import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { type Answer, fakeApi, owner, refuse } from '../testing/fakeApi.ts';
import {
  blueprint,
  explanation,
  externalApp,
  guides,
  integrationParams,
} from '../testing/fixtures/answers.ts';
import { now } from '../testing/fixtures/org.ts';
import { pageOf, setups } from '../testing/fixtures/staffList.ts';
import { renderApp } from '../testing/renderApp.tsx';

const links = '/api/setups/stp_7f3a/links';
const link = {
  id: 'lnk_1',
  createdAt: now,
  expiresAt: now * 2,
  revokedAt: null,
  openedAt: null,
  browsers: 0,
  createdBy: null,
  askedAt: null,
};
const start = async (path: string, more: Readonly<Record<string, Answer>> = {}) => {
  const asked = fakeApi({
    'GET /api/setups': (_, query) => pageOf(setups, query),
    ...Object.fromEntries(
      setups.map((setup): [string, Answer] => [
        `GET /api/setups/${setup.id}/summary`,
        () => ({ ...setup, refreshes: [] }),
      ]),
    ),
    'GET /api/guides': () => ({ guides }),
    'GET /api/blueprints': () => ({ blueprints: [blueprint] }),
    [`GET ${links}`]: () => ({ links: [link] }),
    'GET /api/setups/stp_7f3a/timeline': () => ({ entries: [], before: null }),
    ...more,
  });
  const app = renderApp(path);
  await screen.findByRole('heading', { level: 1 });
  return { ...app, asked };
};

test('signing out moves the focus to the heading of the sign-in', async () => {
  let signedIn = true;
  const { user } = await start('/staff', {
    'GET /api/staff/self': () => (signedIn ? owner : refuse('not-authenticated')),
    'DELETE /api/staff/session': () => {
      signedIn = false;
    },
  });
  await user.click(screen.getByRole('button', { name: 'Sign out' }));
  const heading = await screen.findByRole('heading', { level: 1, name: 'Staff sign-in' });
  expect(document.activeElement).toBe(heading);
});

test('the list shows the step of each customer and updates live', async () => {
  let list = setups;
  const { asked } = await start('/staff', {
    'GET /api/setups': () => pageOf(list),
    'GET /api/setups/stp_7f3a/summary': () => ({ ...list[0], refreshes: [] }),
  });
  const row = within(screen.getByRole('row', { name: /Acme Bicycles/ }));
  row.getByText('App policies');
  await row.findByRole('combobox');
  row.getByRole('img', { name: '4 of 6 steps done' });
  list = setups.map((setup) => ({ ...setup, stage: 'done', currentStep: null }));
  const before = asked.length;
  act(() => FakeEventSource.change());
  await waitFor(() => expect(screen.queryByText('App policies')).toBeNull());
  // Only the row that the event is about is fetched, not the list.
  expect(asked.slice(before).map(({ call }) => call)).toEqual(['GET /api/setups/stp_7f3a/summary']);
});

test('search and stage filter the list and are stored in the address', async () => {
  const { user, address } = await start('/staff');
  await user.keyboard('/');
  await user.keyboard('cedar');
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  expect(address()).toBe('/staff?q=cedar');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'done');
  await screen.findByText('No setup matches the search.');
  await user.click(screen.getByRole('button', { name: 'Show all' }));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(4));
});

test('no letter is lost if the address updates more slowly than the user types', async () => {
  const { address } = await start('/staff');
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search customers' });
  act(() => {
    for (const letter of 'cedar') {
      fireEvent.change(field, { target: { value: field.value + letter } });
    }
  });
  expect(field.value).toBe('cedar');
  expect(address()).toBe('/staff?q=cedar');
});

test('returning to the list clears its filters', async () => {
  const { user } = await start('/staff?q=cedar');
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  await user.click(screen.getByRole('link', { name: 'Setups' }));
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(4));
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
});

test('the arrow keys move between customers', async () => {
  const { user } = await start('/staff');
  screen.getByRole('link', { name: 'Acme Bicycles' }).focus();
  await user.keyboard('{ArrowDown}');
  expect(document.activeElement?.textContent).toBe('Cedar & Sons');
});

test('a setup is created from a name and a blueprint', async () => {
  const { user, asked, address } = await start('/staff/setups/new', {
    'POST /api/setups': () => setups[0],
  });
  await user.type(await screen.findByLabelText('Customer'), 'Acme Bicycles');
  await screen.findByRole('option', { name: blueprint.name });
  await user.click(screen.getByRole('button', { name: 'Create setup' }));
  await screen.findByRole('heading', { level: 1, name: 'Acme Bicycles' });
  expect(asked).toContainEqual({
    call: 'POST /api/setups',
    body: expect.objectContaining({ customer: 'Acme Bicycles', blueprintId: 'int_1', expectedOrg: null }),
  });
  expect(address()).toBe('/staff/setups/stp_7f3a');
});

test('a customer name of only spaces shows an error at the field, which gets the focus', async () => {
  const faults = [{ path: 'customer', code: 'empty' }];
  const { user } = await start('/staff/setups/new', {
    'POST /api/setups': () => refuse('invalid-request', { faults }),
  });
  const customer = await screen.findByLabelText('Customer');
  await screen.findByRole('option', { name: blueprint.name });
  await user.type(customer, '   ');
  await user.click(screen.getByRole('button', { name: 'Create setup' }));
  expect((await screen.findByRole('alert')).textContent).toBe('Enter a value.');
  expect(customer).toHaveProperty('ariaInvalid', 'true');
  expect(document.activeElement).toBe(customer);
  expect(document.getElementById(customer.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'Enter a value.',
  );
});

test('an error of a setup that belongs to no field is shown too', async () => {
  const faults = [{ path: 'elsewhere', code: 'missing' }];
  const { user } = await start('/staff/setups/new', {
    'POST /api/setups': () => refuse('invalid-request', { faults }),
  });
  await screen.findByRole('option', { name: blueprint.name });
  await user.click(screen.getByRole('button', { name: 'Create setup' }));
  await within(await screen.findByRole('alert')).findByText('Some entries are not valid');
});

test('which of several blueprints a setup follows is never guessed', async () => {
  const other = { ...blueprint, id: 'int_2', name: 'Other' };
  const answers = {
    'GET /api/blueprints': () => ({ blueprints: [blueprint, other] }),
    'POST /api/setups': () => setups[0],
  };
  const { user, asked } = await start('/staff/setups/new', answers);
  await user.type(await screen.findByLabelText('Customer'), 'Acme Bicycles');
  await user.click(screen.getByRole('button', { name: 'Create setup' }));
  expect(document.activeElement).toBe(screen.getByLabelText('Blueprint'));
  expect((await screen.findByRole('alert')).textContent).toBe('Choose a blueprint');
  expect(asked.filter(({ call }) => call === 'POST /api/setups')).toEqual([]);
});

test('a setup is created with a blueprint from the list of blueprints', async () => {
  const other = { ...blueprint, id: 'int_2', name: 'Other' };
  const { user } = await start('/staff/blueprints', {
    'GET /api/blueprints': () => ({ blueprints: [blueprint, other] }),
  });
  await user.click(await screen.findByRole('link', { name: 'Create setup with Other' }));
  expect(await screen.findByLabelText<HTMLSelectElement>('Blueprint')).toHaveProperty('value', 'int_2');
});

test('a link is extended in place and revoked', async () => {
  const { user, asked } = await start('/staff/setups/stp_7f3a', {
    [`PATCH ${links}/lnk_1`]: () => link,
    [`DELETE ${links}/lnk_1`]: () => undefined,
  });
  await user.click(await screen.findByRole('button', { name: 'Extend by 30 days' }));
  expect(asked).toContainEqual({ call: `PATCH ${links}/lnk_1`, body: { days: 30 } });
  await user.click(screen.getByRole('button', { name: 'Revoke' }));
  expect(asked.some(({ call }) => call === `DELETE ${links}/lnk_1`)).toBe(true);
});

/** Returns answers that keep links: new links are listed, revoked links are marked so. */
const keptLinks = () => {
  let kept: object[] = [link];
  return {
    [`GET ${links}`]: () => ({ links: kept }),
    [`POST ${links}`]: () => {
      const made = { ...link, id: 'lnk_2' };
      kept = [made, link];
      return { ...made, url: 'https://setup.example/l/abc' };
    },
    [`DELETE ${links}/lnk_2`]: () => {
      kept = [{ ...link, id: 'lnk_2', revokedAt: now }, link];
    },
  };
};
/** Returns the row of the newest link. */
const newest = () => within(screen.getAllByRole('row')[1] as HTMLElement);

test('a revoked link shows no address and no expiry date, and the focus stays in its row', async () => {
  const { user } = await start('/staff/setups/stp_7f3a', keptLinks());
  await user.click(screen.getByRole('button', { name: 'Create link' }));
  await screen.findByText('https://setup.example/l/abc');
  await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(3));
  await user.click(newest().getByRole('button', { name: 'Revoke' }));
  const state = await screen.findByRole('cell', { name: 'Revoked' });
  expect(document.activeElement).toBe(state);
  newest().getByRole('cell', { name: 'No longer works' });
  expect(newest().queryByText(/\d{4}$/)).toBeNull();
  expect(screen.queryByText('https://setup.example/l/abc')).toBeNull();
  expect(screen.queryByRole('button', { name: /^Copy/ })).toBeNull();
});

test('focus that has moved elsewhere is not moved back', async () => {
  let answer = () => {};
  const withdrawn = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const { user } = await start('/staff/setups/stp_7f3a', { [`DELETE ${links}/lnk_1`]: () => withdrawn });
  await user.click(await screen.findByRole('button', { name: 'Revoke' }));
  const days = screen.getByLabelText('Expires after (days)');
  await user.click(days);
  await act(async () => answer());
  expect(document.activeElement).toBe(days);
});

const pressed = [
  ['Create link', '/staff/setups/stp_7f3a', `POST ${links}`],
  ['Revoke', '/staff/setups/stp_7f3a', `DELETE ${links}/lnk_1`],
  ['Extend by 30 days', '/staff/setups/stp_7f3a', `PATCH ${links}/lnk_1`],
  ['Create setup', '/staff/setups/new', 'POST /api/setups'],
  ['Save blueprint', '/staff/blueprints/new', 'POST /api/blueprints'],
] as const;
test.each(pressed)('%s keeps the focus while it is running, and runs once', async (name, path, call) => {
  const { user, asked } = await start(path, {
    [call]: () => new Promise(() => {}),
  });
  const button = await screen.findByRole('button', { name });
  const key = screen.queryByLabelText(/^Customer$/);
  if (key) await user.type(key, 'k-123');
  if (name === 'Create setup') await screen.findByRole('option', { name: blueprint.name });
  if (name === 'Save blueprint') {
    await user.click(screen.getByRole('radio', { name: 'JSON' }));
  }
  await user.click(button);
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'));
  // The browser removes the focus from a disabled button.
  expect(button.hasAttribute('disabled')).toBe(false);
  expect(document.activeElement).toBe(button);
  await user.click(button);
  if (key) await user.type(key, '{Enter}');
  expect(asked.filter((one) => one.call === call)).toHaveLength(1);
});

test('a blueprint is pasted as JSON, and its errors are shown by path', async () => {
  const faults = [{ path: 'party.accent', code: 'wrong-format', format: 'color' }];
  const { user } = await start('/staff/blueprints/new', {
    'POST /api/blueprints': () => refuse('invalid-request', { faults }),
  });
  await user.click(await screen.findByRole('radio', { name: 'JSON' }));
  await user.click(screen.getByRole('button', { name: 'Save blueprint' }));
  await screen.findByText('party.accent');
  const json = screen.getByLabelText('Blueprint as JSON');
  await user.clear(json);
  await user.type(json, 'nonsense');
  await user.click(screen.getByRole('button', { name: 'Save blueprint' }));
  await screen.findByText('This is not valid JSON.');
  expect(document.activeElement).toBe(json);
  expect(screen.getByRole('alert').textContent).toContain('Nothing was saved.');
});

test('the list of blueprints shows how much access each one needs', async () => {
  await start('/staff/blueprints');
  await screen.findByText('2 objects, 1 field');
  screen.getByRole('button', { name: '04t8d000000abcdAAA' });
});

test.each([
  [1, [], 'No setups'],
  [1, [{ version: 1, count: 1 }], '1 setup'],
  [
    2,
    [
      { version: 1, count: 2 },
      { version: 2, count: 2 },
    ],
    '4 setups2 on version 1',
  ],
  [
    4,
    [
      { version: 1, count: 2 },
      { version: 3, count: 1 },
    ],
    '3 setups3 on versions 1 and 3',
  ],
])('a blueprint at version %i is listed with the setups of each version', async (version, of, text) => {
  await start('/staff/blueprints', {
    'GET /api/blueprints': () => ({ blueprints: [{ ...blueprint, version, setups: of }] }),
  });
  const row = (await screen.findByRole('rowheader')).closest('tr');
  expect(row?.cells[3]?.textContent).toBe(text);
});

test('a Connected App is listed without a package', async () => {
  const { package: _, ...app } = externalApp;
  const connected = { ...app, type: 'connected-app' };
  await start('/staff/blueprints', {
    'GET /api/blueprints': () => ({
      blueprints: [{ ...blueprint, params: { ...integrationParams, app: connected } }],
    }),
  });
  await screen.findByText('No package');
});

test('an empty list shows the first task', async () => {
  await start('/staff', {
    'GET /api/setups': () => pageOf([]),
    'GET /api/blueprints': () => ({ blueprints: [] }),
  });
  await screen.findByRole('heading', { level: 1, name: 'Create a blueprint first' });
  screen.getByRole('link', { name: 'Create blueprint' });
});

test('the next page of a long list is fetched before its end, and again only on request if that fails', async () => {
  const [first, ...others] = setups;
  let fails = true;
  const { user, asked } = await start('/staff', {
    'GET /api/setups': (_, query) => {
      if (query.get('after') !== 'next') return { setups: [first], next: 'next' };
      return fails ? refuse('internal') : { setups: others, next: null };
    },
  });
  await screen.findByText('The first 1 setup');
  await screen.findByRole('alert');
  expect(asked.filter(({ call }) => call === 'GET /api/setups')).toHaveLength(2);
  fails = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await screen.findByText('3 setups');
  expect(screen.getAllByRole('row')).toHaveLength(4);
});

test('a column heading sorts the list, and a second press reverses the order', async () => {
  const sorted: (string | null)[] = [];
  const { user, address } = await start('/staff', {
    'GET /api/setups': (_, query) => {
      sorted.push(query.get('sort') && `${query.get('sort')} ${query.get('direction')}`);
      return pageOf(setups);
    },
  });
  const heading = () => screen.getByRole('columnheader', { name: 'Customer' });
  await user.click(screen.getByRole('button', { name: 'Customer' }));
  await waitFor(() => expect(heading().getAttribute('aria-sort')).toBe('ascending'));
  await user.click(screen.getByRole('button', { name: 'Customer' }));
  await waitFor(() => expect(heading().getAttribute('aria-sort')).toBe('descending'));
  expect(address()).toBe('/staff?sort=customer&order=desc');
  expect(sorted).toEqual([null, 'customer asc', 'customer desc']);
});

test('a new or recently active setup moves to the top of the list', async () => {
  const [acme, ...others] = setups;
  if (!acme) throw new Error('There is no setup');
  await start('/staff', {
    'GET /api/setups': () => pageOf(others),
    'GET /api/setups/stp_7f3a/summary': () => acme,
  });
  act(() => FakeEventSource.change());
  await screen.findByRole('row', { name: /Acme Bicycles/ });
  const [, first] = screen.getAllByRole('row');
  expect(first?.textContent).toContain('Acme Bicycles');
});

test.each([
  ['salesforce-admin', 'A Salesforce administrator of the customer must fix this.'],
  ['you', 'The customer can fix this.'],
] as const)('an error that a customer sent is explained, with the steps by name: %s', async (who, says) => {
  const call = 'POST /api/setups/stp_7f3a/summary/explanations';
  const { user, asked } = await start('/staff/setups/stp_7f3a', {
    ...keptLinks(),
    [call]: () => ({ ...explanation, who }),
  });
  await user.type(await screen.findByLabelText('The error'), 'OAUTH_EC_APP_NOT_FOUND');
  await user.click(screen.getByRole('button', { name: 'Explain this error' }));
  await screen.findByRole('heading', { name: explanation.title });
  expect(asked).toContainEqual({ call, body: { pasted: 'OAUTH_EC_APP_NOT_FOUND' } });
  screen.getByText(says);
  screen.getByText(/^Step: /);
  expect(screen.queryByRole('link', { name: /^Go to/ })).toBeNull();
});
