import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { check } from '../../testing/fixtures/checks.ts';
import { setup, withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const message = 'Hello,\n\nplease switch on the API & tell us.';
const blocked = check('api', 'The API is on', {
  outcome: 'failed',
  severity: 'blocker',
  message: ['The API is off.'],
  act: {
    kind: 'forward',
    label: 'Ask your account executive',
    subject: 'API access: Acme & Co',
    message,
  },
});
const start = () => renderSetup(withStep('app-policies', { checks: [blocked] }), '/steps/app-policies');
const button = () => screen.getByRole('button', { name: 'Ask your account executive' });

test('where somebody else has to act, the act shows the message to them', async () => {
  const { user } = await start();
  expect(within(screen.getByRole('region', { name: 'Next' })).getByRole('button', { name: /^Ask/ })).toBe(
    button(),
  );
  expect(button().getAttribute('aria-expanded')).toBe('false');
  await user.click(button());
  expect(button().getAttribute('aria-expanded')).toBe('true');
  const panel = screen.getByRole('dialog', { name: 'API access: Acme & Co' });
  expect(within(panel).getByText(/please switch on the API/).textContent).toBe(message);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(button());
});

test('beside a warning that stops nobody, the message stands next to the way on', async () => {
  const warning = { ...blocked, severity: 'warning' as const };
  await renderSetup(
    withStep('app-policies', { status: 'complete', checks: [warning] }),
    '/steps/app-policies',
  );
  const next = within(screen.getByRole('region', { name: 'Next' }));
  expect(next.getByRole('link', { name: /^Continue/ }).className).toBe('button primary');
  expect(next.getByRole('button', { name: /^Ask/ }).className).toBe('button');
});

test('the message can be copied', async () => {
  const { user } = await start();
  await user.click(button());
  await user.click(screen.getByRole('button', { name: /^Copy the message/ }));
  expect(await navigator.clipboard.readText()).toBe(message);
});

test('the message can be sent by email, with its subject and its line breaks, to nobody yet', async () => {
  const { user } = await start();
  await user.click(button());
  const mail = new URL(screen.getByRole('link', { name: 'Write an email' }).getAttribute('href') ?? '');
  expect([mail.protocol, mail.pathname]).toEqual(['mailto:', '']);
  expect(mail.href).not.toMatch(/\s/);
  const query = new URLSearchParams(mail.search);
  expect(query.get('subject')).toBe('API access: Acme & Co');
  expect(query.get('body')).toBe(message.replaceAll('\n', '\r\n'));
});

test('a step can be handed on: the message names the setup, the step, the clicks, the permission and who to ask', async () => {
  const { user } = await renderSetup(setup, '/steps/app-policies');
  const needs = screen.getByText(/Customize Application and Manage External Client Apps/, {
    selector: '.needs',
  });
  await user.click(within(needs).getByRole('button', { name: 'Send to a colleague' }));
  const panel = screen.getByRole('dialog', { name: 'Salesforce setup for Acme Bicycles: App policies' });
  const words = panel.querySelector('.forward')?.textContent ?? '';
  for (const part of [
    'Northwind for Salesforce',
    'Change two policies',
    'Setup › Apps › External Client Apps › External Client App Manager',
    '1. Open External Client App Manager and click Northwind Sync.',
    'Permission needed: Customize Application and Manage External Client Apps',
    'ask Northwind Sync for a link: onboarding@northwind.example',
  ])
    expect(words).toContain(part);
  // A colleague could not open this browser's address, and no link is minted.
  expect(words).not.toMatch(/https?:|\/setups\//);
});
