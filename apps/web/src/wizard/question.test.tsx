import type { Block } from '@orgready/shared/document/block';
import type { Task } from '@orgready/shared/document/task';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessSetup } from '../testing/fixtures/accessSteps.ts';
import { choices } from '../testing/fixtures/answers.ts';
import { check } from '../testing/fixtures/checks.ts';
import { type WholeSetup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const save = `PUT /api/setups/${accessSetup.id}/answers/runs-as`;
const [user] = choices;

const options = [
  { value: 'me', label: 'My user' },
  { value: 'another', label: 'Another person’s user' },
  { value: 'integration', label: 'As an integration user' },
];
const words: Block = { kind: 'text', text: ['Choose the user.'] };
const tasks: Task[] = [
  {
    id: 'activate',
    fixes: [],
    title: 'Activate the user',
    clicks: [['Check ', { label: 'Active' }, '.']],
    path: ['Setup', 'Users'],
    open: null,
    screens: [],
    thenSignIn: null,
  },
];
const question = (answer: string | null): Block => ({
  kind: 'question',
  id: 'runs-as',
  title: 'As which user?',
  choose: 'Choose the kind of user',
  options,
  answer,
});
const search = (chosen: boolean): Block => ({
  kind: 'search',
  question: 'integration-user',
  title: 'Find the user',
  choose: 'Choose the user',
  label: 'Name or username',
  most: 1,
  optional: false,
  chosen: chosen && user ? [{ id: user.value, name: user.name }] : [],
});
const active = (outcome: 'passed' | 'failed') =>
  check('user-active', 'The user is active', {
    outcome,
    ...(outcome === 'failed' ? { severity: 'blocker' } : {}),
  });
const waits = check('user-active', 'The user is active', { waitsFor: 'run-as' });

const done = withStep(
  'run-as',
  { status: 'complete', tasks, body: [words, question('me')], checks: [active('passed')] },
  accessSetup,
);
const open = withStep(
  'run-as',
  { status: 'unchecked', tasks, body: [words, question('another'), search(false)], checks: [waits] },
  accessSetup,
);
const wrongUser = withStep(
  'run-as',
  {
    status: 'attention',
    tasks,
    body: [words, question('another'), search(true)],
    checks: [active('failed')],
  },
  accessSetup,
);

/** Opens the step and the question, which has been answered. */
const start = async (document: WholeSetup) => {
  const page = await renderSetup(document, '/steps/run-as', { [save]: () => undefined });
  await page.user.click(screen.getByRole('button', { name: 'Change: As which user?' }));
  return page;
};
const radio = (name: string) => screen.getByRole('radio', { name });
const answers = (asked: Awaited<ReturnType<typeof start>>['asked']) =>
  asked.filter(({ call }) => call === save).map(({ body }) => (body as { answer: string }).answer);

test('a question that was answered earlier is a line; Change shows its options, with the focus on the answer', async () => {
  const { user, asked } = await renderSetup(done, '/steps/run-as');
  expect(screen.queryByRole('radio')).toBeNull();
  const answered = screen.getByText('As which user?', { selector: '.soft' }).closest('p');
  expect(answered?.querySelector('b')?.textContent).toBe('My user');
  await user.click(screen.getByRole('button', { name: 'Change: As which user?' }));
  expect(document.activeElement).toBe(radio('My user'));
  expect(radio('My user')).toHaveProperty('checked', true);
  expect(answers(asked)).toEqual([]);
});

test('the arrow keys move through the options without saving, and Space saves the current one', async () => {
  const { user, asked } = await start(done);
  radio('My user').focus();
  await user.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(radio('As an integration user'));
  expect(answers(asked)).toEqual([]);
  await user.keyboard(' ');
  await waitFor(() => expect(answers(asked)).toEqual(['integration']));
});

test('an option chosen by arrow keys is saved when the focus leaves the question', async () => {
  const { user, asked } = await start(done);
  radio('My user').focus();
  await user.keyboard('{ArrowDown}');
  await user.tab();
  await waitFor(() => expect(answers(asked)).toEqual(['another']));
});

test('an option chosen by arrow keys is saved after a pause and keeps the focus', async () => {
  const { user, asked, become } = await start(done);
  radio('My user').focus();
  become(open);
  await user.keyboard('{ArrowDown}');
  await waitFor(() => expect(answers(asked)).toEqual(['another']));
  // The blocks that depend on the answer are there, and the question still has the focus.
  await screen.findByRole('searchbox', { name: 'Name or username' });
  expect(document.activeElement).toBe(radio('Another person’s user'));
  // The clicks that were folded are shown in the same place.
  expect(screen.getByText('Users').closest('details')).toBeNull();
});

test('moving through the options and back to the answer saves nothing', async () => {
  const { user, asked } = await start(done);
  radio('My user').focus();
  await user.keyboard('{ArrowDown}{ArrowUp}');
  await user.tab();
  expect(radio('My user')).toHaveProperty('checked', true);
  expect(answers(asked)).toEqual([]);
});

test('a press saves at once, and another one during the save is saved too', async () => {
  const { asked } = await start(done);
  fireEvent.click(radio('Another person’s user'));
  fireEvent.click(radio('My user'));
  await waitFor(() => expect(answers(asked)).toEqual(['another', 'me']));
});

test('after a user is chosen, the results are between the choice and the clicks', async () => {
  const { user, become } = await renderSetup(open, '/steps/run-as', {
    [`POST /api/setups/${accessSetup.id}/choices`]: () => ({ choices }),
    [`PUT /api/setups/${accessSetup.id}/answers/integration-user`]: () => undefined,
  });
  const order = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(order()).toEqual(['What will be checked', 'Activate the user']);
  await user.type(screen.getByRole('searchbox', { name: 'Name or username' }), 'int');
  become(wrongUser);
  await user.click(await screen.findByRole('button', { name: /Integration User/ }));
  await screen.findByRole('heading', { level: 3, name: /^Failed:/ });
  expect(order()).toEqual(['What we saw', 'Activate the user']);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose another' }));
});
