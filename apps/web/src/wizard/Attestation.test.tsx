import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { refuse } from '../testing/fakeApi.ts';
import { check, untested } from '../testing/fixtures/checks.ts';
import { setup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const page = '/steps/session-settings';
const send = `POST /api/setups/${setup.id}/attestations`;
const checks =
  setup.steps
    .find(({ id }) => id === 'session-settings')
    ?.checks.map((one) => ({ ...one, attestation: null })) ?? [];
const open = withStep('session-settings', { status: 'unknown', checks });
const second = check('session-timeout', 'Timeout', {
  outcome: 'cantTell',
  reason: 'not-readable-by-api',
  attestable: ['Sessions last two hours or longer.'],
});
const two = withStep('session-settings', { status: 'unknown', checks: [...checks, second] });

const form = () => within(screen.getByRole('form', { name: 'Confirm it yourself' }));
const name = () => form().getByRole('textbox', { name: 'Your name' });
const box = (words: RegExp) => form().getByRole<HTMLInputElement>('checkbox', { name: words });
const confirm = () => screen.getByRole('button', { name: 'Confirm with my name' });
const next = () => within(screen.getByRole('region', { name: 'Next' }));
const sent = (asked: readonly { call: string; body: unknown }[]) => asked.filter(({ call }) => call === send);

test('a person confirms by name what the API cannot show', async () => {
  const { user, asked, become } = await renderSetup(open, page, { [send]: () => undefined });
  screen.getByRole('heading', { level: 3, name: /^Cannot tell:/ });
  form().getByText(/sessions are not locked to the IP address/);
  // Most likely the person who is signed in to the org.
  expect(name()).toHaveProperty('value', 'Maria Keller');
  await user.clear(name());
  await user.type(name(), 'Mira Solberg');
  await user.type(form().getByRole('textbox', { name: 'Note (optional)' }), 'Seen today');
  become(setup);
  await user.click(confirm());
  const confirmation = await screen.findByText(/^Confirmed by Maria Keller: /, { selector: 'b' });
  expect(document.activeElement).toBe(confirmation.closest('p'));
  expect(sent(asked)).toEqual([
    { call: send, body: { checks: ['session-lock'], name: 'Mira Solberg', note: 'Seen today' } },
  ]);
});

test('after the page was opened in Setup, the button of the next act confirms', async () => {
  const { user, asked } = await renderSetup(open, page, { [send]: () => undefined });
  expect(next().queryByRole('button', { name: 'Confirm with my name' })).toBeNull();
  await user.click(next().getByRole('link', { name: /^Open Session Settings/ }));
  await user.click(next().getByRole('button', { name: 'Confirm with my name' }));
  // The form has no second button.
  expect(screen.getAllByRole('button', { name: 'Confirm with my name' })).toHaveLength(1);
  await waitFor(() => expect(sent(asked)).toHaveLength(1));
});

test('a name of only spaces shows an error at the field before anything is sent, and has the focus', async () => {
  const { user, asked } = await renderSetup(open, page);
  await user.clear(name());
  await user.type(name(), '   {Enter}');
  expect(name().getAttribute('aria-invalid')).toBe('true');
  form().getByRole('textbox', { name: 'Your name', description: /^Nothing was sent/ });
  expect(document.activeElement).toBe(name());
  expect(sent(asked)).toEqual([]);
  await user.type(name(), 'Mira');
  expect(screen.queryByText(/^Nothing was sent/)).toBeNull();
});

test('several statements are one form in which nothing is checked, and nothing checked sends nothing', async () => {
  const { user, asked } = await renderSetup(two, page, { [send]: () => undefined });
  const statements = form().getByRole('group', { name: 'What you confirm' });
  const boxes = within(statements).getAllByRole<HTMLInputElement>('checkbox');
  expect(boxes.map(({ checked }) => checked)).toEqual([false, false]);
  await user.click(confirm());
  within(statements).getByText(/^Nothing was sent\. Select what/);
  expect(document.activeElement).toBe(boxes[0]);
  expect(sent(asked)).toEqual([]);
});

test('every checked statement is sent in one request, and only those', async () => {
  const { user, asked } = await renderSetup(two, page, { [send]: () => undefined });
  await user.click(box(/two hours or longer/));
  await user.click(confirm());
  await waitFor(() => expect(sent(asked)).toHaveLength(1));
  await user.click(box(/not locked/));
  await user.click(confirm());
  await waitFor(() => expect(sent(asked)).toHaveLength(2));
  expect(sent(asked).map(({ body }) => body)).toEqual([
    { checks: ['session-timeout'], name: 'Maria Keller', note: '' },
    { checks: ['session-lock', 'session-timeout'], name: 'Maria Keller', note: '' },
  ]);
});

test('a refused confirmation is reported in the form, and what was typed is kept', async () => {
  const { user } = await renderSetup(open, page, { [send]: () => refuse('internal') });
  await user.type(form().getByRole('textbox', { name: 'Note (optional)' }), 'Seen today');
  await user.click(confirm());
  await form().findByRole('alert');
  expect(form().getByRole('textbox', { name: 'Note (optional)' })).toHaveProperty('value', 'Seen today');
});

test('a confirmed statement has no form, and the remedy is gone', async () => {
  await renderSetup(setup, page);
  screen.getByText('Confirmed by Maria Keller: Lock sessions to the IP address', { selector: 'b' });
  expect(screen.queryByRole('form', { name: 'Confirm it yourself' })).toBeNull();
  expect(screen.queryByText('Confirm with my name')).toBeNull();
});

test('an attestation is never shown as passed and can be withdrawn', async () => {
  const { user, become } = await renderSetup(setup, page, {
    [`DELETE /api/setups/${setup.id}/attestations/session-lock`]: () => undefined,
  });
  expect(screen.queryByText('Passed', { selector: '.word' })).toBeNull();
  expect(within(screen.getByRole('region', { name: 'What we saw' })).queryByText(/passed/)).toBeNull();
  screen.getByText('Confirmed by a person, not checked.');
  screen.getByText('Checked together with security.');
  become(open);
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  await screen.findByRole('button', { name: 'Confirm with my name' });
  expect(document.activeElement).toBe(name());
  screen.getByText('Look at it in Setup and confirm it with your name.');
});

test('a form that a check adds comes below the act and its clicks, and does not take the focus', async () => {
  const { become } = await renderSetup(
    withStep('session-settings', {
      status: 'unchecked',
      checks: checks.map((one) => ({ ...one, ...untested })),
    }),
    page,
  );
  const focused = document.activeElement;
  become(open);
  act(() => FakeEventSource.change());
  const appeared = await screen.findByRole('form', { name: 'Confirm it yourself' });
  const clicks = screen.getByRole('region', { name: 'Look at the session settings' });
  expect(clicks.compareDocumentPosition(appeared)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  expect(document.activeElement).toBe(focused);
});

test('open earlier steps are named in the form, with a link', async () => {
  const { user, address } = await renderSetup(open, page);
  form().getByText(/^An earlier step is still open/);
  await user.click(form().getByRole('link', { name: 'Go to “App policies”' }));
  expect(address()).toBe(`/setups/${setup.id}/steps/app-policies`);
});

test('earlier steps are not mentioned once they are done', async () => {
  await renderSetup(
    {
      ...open,
      steps: open.steps.map((step) => ({
        ...step,
        status: step.id === 'session-settings' ? 'unknown' : 'complete',
      })),
    },
    page,
  );
  confirm();
  expect(screen.queryByText(/still open/)).toBeNull();
});

const layouts = check('external-sharing', 'Page layouts show it', {
  outcome: 'cantTell',
  reason: 'needs-a-person',
  attestable: ['I opened every page layout.'],
  parts: [
    { text: ['Account Layout shows it.'], href: 'https://acme.my.salesforce.com/account' },
    { text: ['Contact Layout shows it.'], href: 'https://acme.my.salesforce.com/contact' },
  ],
});

test('a statement of several parts has a checkbox and a link for each, and is confirmed as a whole', async () => {
  const parted = withStep('session-settings', { status: 'unknown', checks: [layouts] });
  const { user, asked } = await renderSetup(parted, page, { [send]: () => undefined });
  const links = form().getAllByRole<HTMLAnchorElement>('link', { name: /^Open in Setup/ });
  expect(links.map(({ href }) => href)).toEqual(layouts.parts.map(({ href }) => href));
  form().getByRole('link', { description: 'Contact Layout shows it.' });

  await user.click(confirm());
  form().getByText(/^Nothing was sent\. Select what/);
  expect(document.activeElement).toBe(box(/^Account Layout/));
  await user.click(box(/^Account Layout/));
  await user.click(confirm());
  form().getByText(/^Nothing was sent\. All statements are confirmed together/);
  expect(document.activeElement).toBe(box(/^Contact Layout/));
  expect(sent(asked)).toEqual([]);

  await user.click(box(/^Contact Layout/));
  await user.click(confirm());
  await waitFor(() => expect(sent(asked)).toHaveLength(1));
  expect(sent(asked)[0]?.body).toMatchObject({ checks: ['external-sharing'] });
});

test('a statement that is only half confirmed keeps another of the step from being sent', async () => {
  const parted = withStep('session-settings', { status: 'unknown', checks: [layouts, second] });
  const { user, asked } = await renderSetup(parted, page, { [send]: () => undefined });
  await user.click(box(/two hours or longer/));
  await user.click(box(/^Account Layout/));
  await user.click(confirm());
  form().getByText(/^Nothing was sent\. All statements/);
  expect(sent(asked)).toEqual([]);
  await user.click(box(/^Account Layout/));
  await user.click(confirm());
  await waitFor(() => expect(sent(asked)).toHaveLength(1));
  expect(sent(asked)[0]?.body).toMatchObject({ checks: ['session-timeout'] });
});
