import type { Block } from '@orgready/shared/document/block';
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { check } from '../testing/fixtures/checks.ts';
import { doneSetup, plan, setup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const policies = setup.steps.find(({ id }) => id === 'app-policies');
const item = (title: string) => {
  const found = screen.getByRole('heading', { level: 3, name: title }).closest('li');
  if (!found) throw new Error(`${title} is not in a list`);
  return within(found);
};

test('a failed check shows the expected and the actual value, as which user it was read, and what to do', async () => {
  await renderSetup(setup, '/steps/app-policies');
  const failed = item('Refresh Token Policy');
  failed.getByText('Failed');
  failed.getByText('Refresh token is valid until revoked');
  failed.getByText('Expire refresh token after 30 days');
  failed.getByText('maria.keller@acme.example');
  failed.getByText('2 minutes ago');
  failed.getByText(/as described below/);
});

test('checks that need attention come first; passed checks are folded below them and can be opened', async () => {
  const { user, become } = await renderSetup(
    withStep('app-policies', { checks: [...(policies?.checks ?? [])].reverse() }),
    '/steps/app-policies',
  );
  const order = () =>
    within(screen.getByRole('region', { name: 'What we saw' }))
      .getAllByRole('heading', { level: 3 })
      .map((heading) => heading.textContent);
  const expected = ['Refresh Token Policy', 'Who may use the app', 'IP Relaxation'];
  expect(order()).toEqual(expected);
  const passed = screen.getByRole('heading', { level: 3, name: 'IP Relaxation' }).closest('details');
  expect(passed?.open).toBe(false);
  await user.click(screen.getByRole('heading', { level: 3, name: 'IP Relaxation' }));
  expect(passed?.open).toBe(true);

  // A check that passes while the reader watches keeps its position and its layout.
  become(doneSetup);
  act(() => FakeEventSource.change());
  await waitFor(() => expect(screen.queryByText('Failed')).toBeNull());
  expect(item('Refresh Token Policy').getByText('Passed').closest('details')).toBeNull();
  expect(order()[0]).toBe('Refresh Token Policy');
});

test.each([
  ['passed', { outcome: 'passed' }, 'Passed'],
  ['failed as a warning', { outcome: 'failed', severity: 'warning' }, 'Warning'],
  ['failed as advice', { outcome: 'failed', severity: 'advice' }, 'Advice'],
  ['cannot tell', { outcome: 'cantTell', reason: 'unreachable' }, 'Cannot tell'],
  ['not checked yet', { outcome: 'cantTell', reason: 'not-yet' }, 'Not checked'],
  ['does not apply', { outcome: 'inapplicable' }, 'Does not apply'],
  ['not checked', { outcome: 'untested' }, 'Not checked'],
] as const)('every outcome has a word of its own: %s', async (_, outcome, word) => {
  const one = check('one', 'The one check', { message: ['A sentence.'], ...outcome });
  await renderSetup(withStep('app-policies', { checks: [one] }), '/steps/app-policies');
  item('The one check').getByText(word);
});

test('checks that wait for an answer are listed without evidence, with a link to the question', async () => {
  const waiting = [
    check('rights', 'Every right is granted', { waitsFor: 'install-package' }),
    check('fields', 'Every field can be read', { waitsFor: 'install-package' }),
  ];
  const { user } = await renderSetup(withStep('app-policies', { checks: waiting }), '/steps/app-policies');
  const region = within(screen.getByRole('region', { name: 'What will be checked' }));
  expect(region.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    'Every right is granted',
    'Every field can be read',
  ]);
  expect(region.queryByText('Not checked')).toBeNull();
  await user.click(region.getByRole('link', { name: /^Go to “/ }));
  await screen.findByRole('heading', { level: 1, name: 'Northwind Sync is installed in your org' });
});

test('the instructions are rendered block by block in order, with their links', async () => {
  await renderSetup(setup, '/steps/app-policies');
  const path = screen.getByRole('list', { name: 'Where in Setup' });
  expect(
    within(path)
      .getAllByRole('listitem')
      .map((part) => part.textContent),
  ).toEqual(['Setup', 'Apps', 'External Client Apps', 'External Client App Manager']);
  screen.getByRole('heading', { name: 'Change two policies' });
  screen.getByText('Permitted Users', { selector: 'dt' });
  screen.getByText(/set Refresh Token Policy to “Refresh token is valid until revoked”/);
  const open = screen.getByRole('link', { name: /Open External Client App Manager/ });
  expect([open.getAttribute('target'), open.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
  within(screen.getByRole('note')).getByText(/up to ten minutes/);
});

test('the screen drawing marks the control with the value to choose and shows the current values', async () => {
  const { container } = await renderSetup(setup, '/steps/app-policies');
  expect([...container.querySelectorAll('.drawn-box.marked')].map((box) => box.textContent)).toEqual([
    'Expire refresh token after 30 days',
    'Relax IP restrictions',
  ]);
  screen.getByText('Select Refresh token is valid until revoked');
  screen.getByText('Already set');
});

test('a name that hides its writing direction is shown with its hidden characters', async () => {
  await renderSetup(setup, '/steps/app-policies');
  screen.getByText('Integration ⟨RLO⟩team');
});

test('a step that is done on arrival folds each check to one line with its result, and its instructions behind a click', async () => {
  const { user } = await renderSetup(setup, '/steps/install-package');
  const folded = item('Package installed');
  folded.getByText('1.6, installed on 12 March', { selector: '.seen' });
  const instructions = screen.getByText('Show the instructions');
  expect(instructions.closest('details')?.open).toBe(false);
  await user.click(instructions);
  expect(instructions.closest('details')?.open).toBe(true);
  screen.getByRole('radio', { name: 'In a sandbox' });
});

test('before the sign-in only the plan is shown, with a link to sign in', async () => {
  const { user, address } = await renderSetup(plan, '/steps/edition');
  screen.getByRole('heading', { name: 'What will be checked' });
  expect(screen.queryByRole('button', { name: 'Check again' })).toBeNull();
  await user.click(screen.getByRole('link', { name: 'Sign in to Salesforce' }));
  expect(address()).toBe(`/setups/${plan.id}/steps/connect`);
});

test('choosing an answer saves it', async () => {
  const { user, asked } = await renderSetup(plan, '/steps/install-package', {
    [`PUT /api/setups/${plan.id}/answers/org-kind`]: () => undefined,
  });
  await user.click(screen.getByRole('radio', { name: 'In a sandbox' }));
  await screen.findByText('Saved');
  expect(asked).toContainEqual({
    call: `PUT /api/setups/${plan.id}/answers/org-kind`,
    body: { answer: 'sandbox' },
  });
});

test('a question without known choices says when they will be available', async () => {
  const question: Block = {
    kind: 'question',
    id: 'which',
    title: 'Which one?',
    options: [],
    several: false,
    answer: null,
  };
  await renderSetup(withStep('app-policies', { body: [question] }), '/steps/app-policies');
  within(screen.getByRole('group', { name: 'Which one?' })).getByText(/choices appear here once/);
});

test('the page title contains the step and its state, and navigation moves the focus to the heading', async () => {
  const { user } = await renderSetup(setup, '/steps/app-policies');
  expect(document.title).toBe(
    'Needs attention: The app stays connected until you revoke it · Northwind Sync',
  );
  await user.click(screen.getByRole('link', { name: 'Continue' }));
  const heading = await screen.findByRole('heading', {
    level: 1,
    name: 'Sessions are not bound to one address',
  });
  expect(document.activeElement).toBe(heading);
});

test('an unknown step leads to the next open step', async () => {
  const { user, address } = await renderSetup(setup, '/steps/gone');
  await user.click(screen.getByRole('link', { name: 'Go to the next open step' }));
  expect(address()).toBe(`/setups/${setup.id}/steps/app-policies`);
});

test('an empty table has one cell that shows so, and its name only once', async () => {
  const nothing = check('over-granting', 'No more than is needed', {
    outcome: 'passed',
    message: ['The user has no permission over all data.'],
    evidence: [
      {
        kind: 'records',
        label: 'Permission',
        columns: ['Permission', 'Granted by'],
        rows: [['none', '']],
        total: 0,
      },
    ],
  });
  const { user } = await renderSetup(withStep('edition', { checks: [nothing] }), '/steps/edition');
  await user.click(screen.getByText('No more than is needed'));
  const table = screen.getByRole('table', { name: 'Permission' });
  expect(
    within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['none']);
  expect(table.querySelector('caption')?.className).toBe('hidden-visually');
});
