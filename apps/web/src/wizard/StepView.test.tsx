import type { Block } from '@orgready/shared/document/block';
import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { check } from '../testing/fixtures/checks.ts';
import { plan, setup, withStep } from '../testing/fixtures/setups.ts';
import { openDetails } from '../testing/openDetails.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const page = '/steps/app-policies';
const seen = () => within(screen.getByRole('region', { name: 'What we saw' }));
const details = () => {
  const found = screen.getByText(/^Details of /).closest('details');
  if (!found) throw new Error('The details cannot be opened');
  return found;
};

test('a failed check is one row: what was found and what is wanted, and the time and the reader once', async () => {
  await renderSetup(setup, page);
  const [row, ...others] = seen().getAllByRole('listitem');
  expect(others).toEqual([]);
  expect(row?.textContent).toBe(
    'Failed: Refresh Token PolicyFound Expire refresh token after 30 days, Expected Refresh token is valid until revoked',
  );
  // The state is a part of the heading.
  seen().getByRole('heading', { level: 3, name: /^Failed: ?Refresh Token Policy$/ });
  seen().getByText(/^\d+ minutes ago$/);
  seen().getByText('maria.keller@acme.example');
});

test('the details have every check with all that was read, and are folded', async () => {
  const { user } = await renderSetup(setup, page);
  expect(details().open).toBe(false);
  await user.click(screen.getByText('Details of 3 checks'));
  expect(details().open).toBe(true);
  const all = within(details());
  expect(all.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'Refresh Token Policy',
    'IP Relaxation',
    'Who may use the app',
  ]);
  for (const word of ['Failed', 'Passed', 'Does not apply']) all.getByText(word);
  all.getByText(/^Set Refresh Token Policy|^Set /, { selector: '.remedy' });
  await all.findByRole('table', { name: /Profiles and permission sets of the app/ });
});

test.each([
  ['failed as a warning', { outcome: 'failed', severity: 'warning' }, 'Warning'],
  ['failed as advice', { outcome: 'failed', severity: 'advice' }, 'Advice'],
  ['cannot tell', { outcome: 'cantTell', reason: 'unreachable' }, 'Cannot tell'],
  ['not checked yet', { outcome: 'cantTell', reason: 'not-yet' }, 'Not checked'],
  ['not checked', { outcome: 'untested' }, 'Not checked'],
] as const)('an open outcome is a word in the heading of its row: %s', async (_, outcome, word) => {
  const one = check('one', 'The one check', { message: ['A sentence.'], ...outcome });
  await renderSetup(withStep('app-policies', { checks: [one] }), page);
  expect(seen().getByRole('heading', { level: 3 }).textContent).toBe(`${word}: A sentence.`);
});

test.each([
  ['passed', 'Passed', 'The check passed.'],
  ['inapplicable', 'Does not apply', 'Nothing in this step applies to your org.'],
] as const)(
  'a settled outcome is one line, and its word is in the details: %s',
  async (outcome, word, words) => {
    const one = check('one', 'The one check', { message: ['A sentence.'], outcome });
    await renderSetup(withStep('app-policies', { checks: [one] }), page);
    expect(seen().queryByRole('listitem')).toBeNull();
    seen().getByText(words);
    within(details()).getByText(word);
  },
);

test('checks that wait for an answer are listed without a result, and the act leads to the question', async () => {
  const waiting = [
    check('rights', 'Every right is granted', { waitsFor: 'install-package' }),
    check('fields', 'Every field can be read', { waitsFor: 'install-package' }),
  ];
  const { user } = await renderSetup(
    withStep('app-policies', { status: 'unchecked', checks: waiting }),
    page,
  );
  const region = within(screen.getByRole('region', { name: 'What will be checked' }));
  expect(region.getAllByRole('listitem').map((one) => one.textContent)).toEqual([
    'Every right is granted',
    'Every field can be read',
  ]);
  region.getByText(/after you answer the question in “/);
  // Nothing was read, so nothing is reported to be in place.
  expect(screen.queryByRole('region', { name: 'What we saw' })).toBeNull();
  expect(screen.queryByText(/in place|passed/)).toBeNull();
  await user.click(screen.getByRole('link', { name: /^Go to “/ }));
  await screen.findByRole('heading', { level: 1, name: 'Northwind Sync is installed in your org' });
});

test('while some checks wait, those that passed are not called everything', async () => {
  const some = [
    check('active', 'The user is active', { outcome: 'passed', message: ['Active.'] }),
    check('rights', 'Every right is granted', { waitsFor: 'app-policies' }),
  ];
  await renderSetup(withStep('app-policies', { status: 'unchecked', checks: some }), page);
  seen().getByText('1 check passed so far.');
  screen.getByRole('region', { name: 'What will be checked' });
  expect(screen.queryByText(/everything here is in place/)).toBeNull();
});

test('the task has its place in Setup, numbered clicks and a link that opens in a new tab', async () => {
  await renderSetup(setup, page);
  const task = within(screen.getByRole('region', { name: 'Change two policies' }));
  const parts = within(task.getByRole('list', { name: 'Where in Setup' })).getAllByRole('listitem');
  expect(parts.map(({ textContent }) => textContent)).toEqual([
    'Setup',
    'Apps',
    'External Client Apps',
    'External Client App Manager',
  ]);
  task.getByText('External Client App Manager', { selector: '.clicks b' });
  task.getByText(/set Refresh Token Policy to “Refresh token is valid until revoked”/);
  const open = screen.getByRole('link', { name: /Open External Client App Manager/ });
  expect([open.getAttribute('target'), open.getAttribute('rel')]).toEqual(['_blank', 'noopener noreferrer']);
});

test('what else belongs to the step stands below the task', async () => {
  await renderSetup(setup, page);
  screen.getByText('Permitted Users', { selector: 'dt' });
  within(screen.getByRole('note')).getByText(/up to ten minutes/);
});

test('a name that hides its writing direction is shown with its hidden characters', async () => {
  const { user } = await renderSetup(setup, page);
  await openDetails(user);
  screen.getByText('Integration ⟨RLO⟩team');
});

test('a step that is done on arrival is one line, and its clicks are behind a click', async () => {
  const { user } = await renderSetup(setup, '/steps/install-package');
  expect(seen().queryByRole('listitem')).toBeNull();
  seen().getByText('The check passed.');
  const instructions = screen.getByText('Show the instructions');
  expect(instructions.closest('details')?.open).toBe(false);
  await user.click(instructions);
  expect(instructions.closest('details')?.open).toBe(true);
  // The answer is a line too.
  expect(screen.queryByRole('radio')).toBeNull();
  screen.getByRole('button', { name: /^Change: / });
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
  await user.click(screen.getByRole('button', { name: /^Change: / }));
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
    choose: 'Choose one',
    options: [],
    answer: null,
  };
  await renderSetup(withStep('app-policies', { body: [question] }), page);
  within(screen.getByRole('group', { name: 'Which one?' })).getByText(/choices appear here once/);
});

test('the page title contains the step and its state, and navigation moves the focus to the heading', async () => {
  const { user } = await renderSetup(setup, page);
  expect(document.title).toBe(
    'Needs attention: The app stays connected until you revoke it · Northwind Sync',
  );
  await user.click(screen.getByRole('link', { name: 'Next step' }));
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
  await user.click(screen.getByText('Details of the check'));
  const table = screen.getByRole('table', { name: 'Permission' });
  expect(
    within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['none']);
  expect(table.querySelector('caption')?.className).toBe('hidden-visually');
});
