import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { type Answer, refuse } from '../../testing/fakeApi.ts';
import { accessSetup } from '../../testing/fixtures/accessSteps.ts';
import { choices } from '../../testing/fixtures/answers.ts';
import { withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const search = `POST /api/setups/${accessSetup.id}/choices`;
const save = `PUT /api/setups/${accessSetup.id}/answers/integration-user`;
const [first, second] = choices;
const chosen = withStep(
  'run-as',
  {
    body: [
      {
        kind: 'search',
        question: 'integration-user',
        title: 'Who runs the integration?',
        choose: 'Choose the user',
        label: 'Name or username',
        most: 1,
        optional: false,
        chosen: [{ id: first?.value ?? '', name: first?.name ?? '' }],
      },
    ],
  },
  accessSetup,
);
const start = (document = accessSetup, more: Readonly<Record<string, Answer>> = {}) =>
  renderSetup(document, '/steps/run-as', { [search]: () => ({ choices }), [save]: () => undefined, ...more });
const field = () => screen.getByRole('searchbox', { name: 'Name or username' });

test('typing searches after a pause, from two letters on, and shows the number of results', async () => {
  const { user, asked } = await start();
  await user.type(field(), 'i');
  screen.getByText('Type at least two characters.');
  await user.type(field(), 'nt');
  await screen.findByText(/2 results found/);
  expect(asked.filter(({ call }) => call === search)).toEqual([
    { call: search, body: { question: 'integration-user', text: 'int' } },
  ]);
  const found = within(screen.getByRole('list', { name: 'Found in your org' }));
  found.getByText('integration@acme.example');
  found.getByText('Minimum Access - API Only Integrations · Salesforce Integration');
});

test('a user is chosen by keyboard only, and can be replaced by another', async () => {
  const { user, asked, become } = await start();
  await user.type(field(), 'int');
  await screen.findByText(/2 results found/);
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(field());
  become(chosen);
  await user.keyboard('{ArrowDown}{Enter}');
  const again = await screen.findByRole('button', { name: 'Choose another' });
  // Chosen does not mean passed: only the checks decide that.
  const line = again.closest('p');
  expect(line?.textContent).toBe('Chosen: Integration UserChoose another');
  expect(line?.querySelector('svg')).toBeNull();
  expect(document.activeElement).toBe(again);
  expect(asked).toContainEqual({ call: save, body: { answer: first?.value } });
  await user.click(again);
  expect(document.activeElement).toBe(field());
  await user.click(screen.getByRole('button', { name: 'Keep Integration User' }));
  screen.getByRole('button', { name: 'Choose another' });
});

test('Escape closes the list and keeps the text', async () => {
  const { user } = await start();
  await user.type(field(), 'int');
  await screen.findByText(/2 results found/);
  await user.keyboard('{ArrowDown}{Escape}');
  expect(screen.queryByRole('list', { name: 'Found in your org' })).toBeNull();
  expect(document.activeElement).toBe(field());
  expect(field()).toHaveProperty('value', 'int');
});

test('a search without results shows its text', async () => {
  const { user } = await start(accessSetup, { [search]: () => ({ choices: [] }) });
  await user.type(field(), 'zz');
  await screen.findByText('Nothing in your org has “zz” in its name.');
});

test('a failure to read the org is shown and can be retried', async () => {
  let readable = false;
  const { user } = await start(accessSetup, {
    [search]: () => (readable ? { choices: [second] } : refuse('org-unreadable')),
  });
  await user.type(field(), 'ines');
  await screen.findByText('We could not read your org');
  readable = true;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  screen.getByText('1 result found. Arrow keys to move, Enter to choose.');
});

test('before the sign-in there is no search, and the page says why', async () => {
  await start({ ...accessSetup, access: 'plan' });
  screen.getByText('You can search your org after you sign in to it.');
  expect(screen.queryByRole('searchbox')).toBeNull();
});
