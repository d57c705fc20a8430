import type { StepDocument } from '@orgready/shared/document/step';
import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { accessSetup } from '../testing/fixtures/accessSteps.ts';
import { check, passed } from '../testing/fixtures/checks.ts';
import {
  confirming,
  doneSetup,
  expired,
  plan,
  setup,
  type WholeSetup,
  withStep,
} from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const page = '/steps/app-policies';
const running: WholeSetup = {
  ...setup,
  verification: { id: 'ver_1', step: null, startsAt: Date.now(), waiting: false },
};
const planned: WholeSetup = { ...accessSetup, access: 'plan', connection: null };
const states = Object.entries({
  setup,
  plan,
  confirming,
  expired,
  doneSetup,
  running,
  accessSetup,
  planned,
}).flatMap(([name, document]) => document.steps.map((step) => [name, step.id, document] as const));

const next = () => within(screen.getByRole('region', { name: 'Next' }));
const rows = () =>
  within(screen.getByRole('region', { name: 'What we saw' }))
    .queryAllByRole('heading', { level: 3 })
    .map(({ textContent }) => textContent);
const fault = (id: string, title: string) =>
  check(id, title, { outcome: 'failed', severity: 'blocker', message: [`${title} is wrong.`] });
const right = (id: string, title: string) => passed(id, title, 'yes');
const verified = (document: WholeSetup) => ({ ...document, version: 'next', seq: document.seq + 1 });
const withPolicies = (change: Partial<StepDocument>) => withStep('app-policies', change);

test.each(states)(
  '%s: the step %s has exactly one filled button, in the place of the next act',
  async (_, id, document) => {
    const { container } = await renderSetup(document, `/steps/${id}`);
    const filled = container.querySelectorAll('.button.primary');
    expect([...filled].map(({ textContent }) => textContent)).toHaveLength(1);
    expect(screen.getByRole('region', { name: 'Next' }).contains(filled[0] ?? null)).toBe(true);
  },
);

test.each([
  ['open', setup],
  ['not signed in', plan],
  ['done', doneSetup],
] as const)('the order is the same in every state: %s', async (_, document) => {
  const body = setup.steps.find(({ id }) => id === 'install-package')?.body ?? [];
  const changed = withStep('app-policies', {}, document);
  const { container } = await renderSetup(
    withStep(
      'app-policies',
      { body: [...body, ...(changed.steps.find(({ id }) => id === 'app-policies')?.body ?? [])] },
      document,
    ),
    page,
  );
  const parts = [
    screen.getByRole('heading', { level: 1 }),
    screen.getByText('Where do you set this up?'),
    screen.getByRole('region', { name: /^What we saw$|^What will be checked$/ }),
    screen.getByRole('region', { name: 'Next' }),
    screen.getByText('External Client App Manager', { selector: '.clicks b' }),
    screen.getByRole('figure'),
    screen.getByRole('note'),
    ...container.querySelectorAll(':is(.details, .aside)'),
  ];
  const inOrder = parts.toSorted((a, b) =>
    a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
  expect(inOrder).toEqual(parts);
  expect(parts).toHaveLength(document === plan ? 8 : 9);
});

test('after the page was opened the act is to check again, and the page can still be opened', async () => {
  const { user } = await renderSetup(setup, page);
  const open = next().getByRole('link', { name: /^Open External Client App Manager/ });
  expect(open.className).toContain('primary');
  // Checking again is possible before, too.
  expect(next().getByRole('button', { name: 'Check again' }).className).not.toContain('primary');
  await user.click(open);
  expect(next().getByRole('button', { name: 'Check again' }).className).toContain('primary');
  expect(next().getByRole('link', { name: /^Open External/ }).className).not.toContain('primary');
});

test('a finding newer than the opening of the page leads to the page once more', async () => {
  const { user, become } = await renderSetup(setup, page);
  await user.click(next().getByRole('link', { name: /^Open External/ }));
  await waitFor(() =>
    expect(next().getByRole('button', { name: 'Check again' }).className).toContain('primary'),
  );
  const { steps } = setup;
  const checks = steps.find(({ id }) => id === 'app-policies')?.checks ?? [];
  become(
    withStep('app-policies', {
      checks: checks.map((one) => ({ ...one, checkedAt: (one.checkedAt ?? 0) + 60_000 })) as typeof checks,
    }),
  );
  act(() => FakeEventSource.change());
  await waitFor(() =>
    expect(next().getByRole('link', { name: /^Open External/ }).className).toContain('primary'),
  );
});

test('before the sign-in the act is to open the page, then to sign in so that it can be checked', async () => {
  const { user, address } = await renderSetup(plan, '/steps/install-package');
  await user.click(next().getByRole('link', { name: /^Open the installation page/ }));
  expect(screen.queryByRole('button', { name: 'Check again' })).toBeNull();
  await user.click(next().getByRole('link', { name: 'Installed? Sign in so we can check' }));
  expect(address()).toBe(`/setups/${plan.id}/steps/connect`);
});

test('a missing choice: the act moves the focus to its control', async () => {
  const { user } = await renderSetup(accessSetup, '/steps/run-as');
  await user.click(next().getByRole('button', { name: 'Choose the user' }));
  expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Name or username' }));
});

test('a missing field: the act names what it holds and moves the focus to its search', async () => {
  const { user } = await renderSetup(accessSetup, '/steps/pick-fields');
  await user.click(next().getByRole('button', { name: 'Choose the field for Region' }));
  const region = screen.getByRole('group', { name: 'Region' });
  expect(region.contains(document.activeElement)).toBe(true);
});

test('if the reader lacks the permission to read it, the act is to sign in as someone else', async () => {
  const lacks = ['Manage Users'];
  const hidden = check('one', 'One', {
    outcome: 'cantTell',
    reason: 'no-access',
    message: ['Hidden.'],
    lacks,
  });
  const { user, address } = await renderSetup(withPolicies({ checks: [hidden], tasks: [] }), page);
  await user.click(next().getByRole('link', { name: 'Sign in as someone else' }));
  expect(address()).toBe(`/setups/${setup.id}/steps/connect?fresh`);
});

test('without a task, the remedy stands where the clicks would', async () => {
  const stuck = { ...fault('one', 'One'), remedy: ['Ask your account executive.'] };
  await renderSetup(withPolicies({ checks: [stuck], tasks: [] }), page);
  const remedies = screen.getAllByText('Ask your account executive.');
  const act = screen.getByRole('region', { name: 'Next' });
  expect(act.parentElement?.contains(remedies[0] ?? null)).toBe(true);
});

test('a done step continues with the next open step by name; the next one in order stays reachable', async () => {
  const { user, address } = await renderSetup(setup, '/steps/connect');
  next().getByRole('link', { name: 'Next step' });
  await user.click(next().getByRole('link', { name: 'Continue: App policies' }));
  expect(address()).toBe(`/setups/${setup.id}/steps/app-policies`);
});

test('what is entered comes before what is confirmed', async () => {
  const attestable = { ...check('a', 'A', { outcome: 'cantTell' }), attestable: ['A is right.'] };
  const typed = {
    kind: 'typed-question',
    question: 'from-address',
    title: 'From Email Address',
    choose: 'Enter the address',
    hint: null,
    answer: null,
  } as const;
  await renderSetup(withPolicies({ body: [typed], checks: [attestable] }), page);
  const field = screen.getByRole('textbox', { name: 'From Email Address' });
  const form = screen.getByRole('form', { name: 'Confirm it yourself' });
  expect(field.compareDocumentPosition(form) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('a step that is done does not ask for what has been done', async () => {
  const { user } = await renderSetup(setup, '/steps/install-package');
  const task = setup.steps.find(({ id }) => id === 'install-package')?.tasks[0]?.title ?? 'none';
  expect(screen.getByText(task, { selector: 'h2' }).closest('details')?.open).toBe(false);
  await user.click(screen.getByText('Show the instructions'));
  expect(screen.getByText(task, { selector: 'h2' }).closest('details')?.open).toBe(true);
});

test('at most three faults are listed, and the others are counted', async () => {
  const five = ['A', 'B', 'C', 'D', 'E'].map((name) => fault(name, name));
  await renderSetup(withPolicies({ checks: five }), page);
  expect(rows()).toEqual(['Failed: A is wrong.', 'Failed: B is wrong.', 'Failed: C is wrong.']);
  screen.getByText('2 more, in the details');
});

test('what is missing is named in the row, three at most, and the rest is counted', async () => {
  await renderSetup(accessSetup, '/steps/field-access');
  const saw = screen.getByRole('region', { name: 'What we saw' });
  expect(within(saw).getByRole('listitem').textContent).toContain(
    'Account.NextStep__c: Edit · Account.Retired__c: this org does not have it · Order',
  );
});

test('a fault that gets fixed keeps its row, the act says so, and the clicks stay', async () => {
  const { become, container } = await renderSetup(setup, page);
  const progress = () => container.querySelector('.act [role=status]')?.textContent;
  expect(progress()).toBe('');
  become(verified(doneSetup));
  act(() => FakeEventSource.change());
  await waitFor(() => expect(progress()).toBe('1 of 1 fixed'));
  expect(rows()).toHaveLength(1);
  expect(rows()[0]).toMatch(/^Passed: /);
  next().getByRole('link', { name: /^Continue: / });
  // The drawing asks for nothing anymore.
  expect(container.querySelector('.drawn-box.marked')).toBeNull();
  // The clicks are not folded away under the reader's eyes.
  expect(
    screen.getByText('External Client App Manager', { selector: '.clicks b' }).closest('details'),
  ).toBeNull();
});

test('of two faults the one fixed first keeps its place in the list', async () => {
  const two = withPolicies({ checks: [fault('a', 'A'), fault('b', 'B')] });
  const { become, container } = await renderSetup(two, page);
  become(verified(withPolicies({ checks: [right('a', 'A'), fault('b', 'B')] })));
  act(() => FakeEventSource.change());
  await waitFor(() => expect(rows()).toEqual(['Passed: A is wrong.', 'Failed: B is wrong.']));
  expect(container.querySelector('.act [role=status]')?.textContent).toBe('1 of 2 fixed');
});

test('a value that passed is not shown as a difference, even if it is not the expected one to the letter', async () => {
  const version = passed('version', 'Version', '1.4 or newer', '1.6');
  const older = { ...version, outcome: 'failed' as const, severity: 'blocker' as const };
  const { become } = await renderSetup(withPolicies({ checks: [older] }), page);
  const saw = () => within(screen.getByRole('region', { name: 'What we saw' }));
  saw().getByText('1.4 or newer');
  become(verified(withPolicies({ status: 'complete', checks: [version] })));
  act(() => FakeEventSource.change());
  await waitFor(() => expect(rows()).toEqual(['Passed: Version']));
  expect(saw().queryByText('1.4 or newer')).toBeNull();
});

test('what was merely not checked before does not count as fixed', async () => {
  const { become, container } = await renderSetup(
    withPolicies({ status: 'unchecked', checks: [check('a', 'A')] }),
    page,
  );
  become(verified(withPolicies({ status: 'complete', checks: [right('a', 'A')] })));
  act(() => FakeEventSource.change());
  await waitFor(() => expect(rows()).toEqual(['Passed: A, as it should be.']));
  expect(container.querySelector('.act [role=status]')?.textContent).toBe('');
});

test('a step that was done on arrival and breaks shows its clicks again', async () => {
  const { become } = await renderSetup(setup, '/steps/install-package');
  const click = () => screen.getByText('Install for All Users', { selector: '.clicks b' });
  expect(click().closest('details')?.open).toBe(false);
  become(verified(withStep('install-package', { status: 'attention', checks: [fault('a', 'A')] })));
  act(() => FakeEventSource.change());
  await waitFor(() => expect(click().closest('details')).toBeNull());
});
