import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { check } from '../testing/fixtures/checks.ts';
import { setup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const unread = (id: string, title: string, attestable: boolean) =>
  check(id, title, {
    outcome: 'cantTell',
    reason: 'no-access',
    lacks: ['Customize Application'],
    message: ['The person signed in is not allowed to read this.'],
    attestable: attestable ? ['It is so.'] : null,
  });
const lacking = (attestable: boolean) =>
  withStep(
    'app-policies',
    {
      status: 'unknown',
      tasks: [],
      body: [],
      lacks: ['Customize Application', 'View Setup and Configuration'],
      checks: [unread('one', 'The app is installed', attestable), unread('two', 'The app is on', attestable)],
    },
    setup,
  );
const notice = () => screen.getByRole('region', { name: 'Missing permissions' });

test('what the reader lacks is shown once, with who can do the step instead', async () => {
  const { user } = await renderSetup(lacking(true), '/steps/app-policies');
  expect(notice().textContent).toContain(
    'You lack 2 permissions to check this step: Customize Application and View Setup and Configuration.',
  );
  const link = screen.getByRole('link', { name: 'Sign in as someone else' });
  expect(link.getAttribute('href')).toMatch(/steps\/connect\?fresh$/);
  screen.getByRole('heading', { name: /^Cannot tell.*The app is installed$/, level: 3 });
  await user.click(screen.getByRole('button', { name: 'Send this step to a colleague' }));
  // They follow the next act.
  const act = document.querySelector('.act-main');
  expect(act?.compareDocumentPosition(link)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  screen.getByText(/Permissions needed: Customize Application and View Setup and Configuration/);
});

test('there is one way to sign in as someone else where that is the next act', async () => {
  await renderSetup(lacking(false), '/steps/app-policies');
  expect(screen.getAllByRole('link', { name: /Sign in as someone else/ })).toHaveLength(1);
});
