import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { refuse } from '../../testing/fakeApi.ts';
import { plan, setup, type WholeSetup, withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const step = 'app-policies';
const page = `/steps/${step}`;
const address = `/api/setups/${setup.id}/steps/${step}/hand-offs`;
const handOff = {
  id: 'link-1',
  colleague: 'Ana Ruiz',
  by: 'Ada Lovelace',
  dueOn: '2026-12-24',
  expiresAt: Date.now() + 10 * 24 * 60 * 60_000,
  openedAt: null,
  verifiedAt: null,
};
const made = {
  id: handOff.id,
  url: 'https://ready.example/l/secret',
  expiresAt: Date.parse('2027-01-01'),
  by: 'Ada Lovelace',
  step: 'Change the policies of the app',
  needs: ['Manage Connected Apps'],
};
const handedOn = withStep(step, { handOffs: [handOff] });

/** What a colleague sees who was handed this step. */
const asked = (change: Parameters<typeof withStep>[1] = {}): WholeSetup => ({
  ...withStep(step, { handOffs: [handOff], ...change }),
  handOffs: [{ ...handOff, step }],
});

const openForm = async () => {
  const summary = await screen.findByText(/cannot do this step/, { selector: 'summary' });
  await userEvent.click(summary);
  return within(screen.getByRole('form', { name: 'Hand it on to a colleague' }));
};

test('a step is handed on with a name and a day, and the message names the step, the permission, and the link', async () => {
  const { asked: calls, become } = await renderSetup(setup, page, {
    [`POST ${address}`]: () => {
      become(handedOn);
      return made;
    },
  });
  const form = await openForm();
  await userEvent.click(form.getByRole('button', { name: 'Create the link' }));
  form.getByRole('alert');
  expect(document.activeElement).toBe(form.getByLabelText('Name of the colleague'));
  await userEvent.type(form.getByLabelText('Name of the colleague'), 'Ana Ruiz');
  await userEvent.click(form.getByRole('button', { name: 'Create the link' }));
  await screen.findByText('We show this link only once');
  const sent = calls.find(({ call }) => call === `POST ${address}`);
  expect(sent?.body).toMatchObject({ colleague: 'Ana Ruiz', by: setup.connection?.displayName });
  const mail = screen.getByRole('link', { name: 'Write an email' }).getAttribute('href') ?? '';
  const message = decodeURIComponent(mail);
  for (const part of [made.url, made.step, 'Ana Ruiz', 'Manage Connected Apps', 'December 31, 2026'])
    expect(message).toContain(part);
  await screen.findByText(/handed this step on to Ana Ruiz/);
});

test('a step that was handed on names the colleague, the day, how far it is, and is taken back', async () => {
  const { asked: calls, become } = await renderSetup(handedOn, page, {
    [`DELETE /api/setups/${setup.id}/hand-offs/link-1`]: () => {
      become(setup);
      return undefined;
    },
  });
  await screen.findByText('Ada Lovelace handed this step on to Ana Ruiz.');
  screen.getByText(/Due on December 24, 2026/);
  screen.getByText('The link has not been opened.');
  await userEvent.click(screen.getByRole('button', { name: 'Take the step back' }));
  await waitFor(() => expect(screen.queryByText(/handed this step on to/)).toBeNull());
  expect(calls.filter(({ call }) => call.startsWith('DELETE'))).toHaveLength(1);
});

test('a step that came back verified shows when', async () => {
  const verified = { ...handOff, openedAt: Date.now() - 60_000, verifiedAt: Date.now() };
  await renderSetup(withStep(step, { status: 'complete', handOffs: [verified] }), page);
  await screen.findByText(/Found complete/);
  screen.getByRole('button', { name: 'End the link' });
});

test('a refused hand-off shows why', async () => {
  await renderSetup(setup, page, { [`POST ${address}`]: () => refuse('too-many-hand-offs') });
  const form = await openForm();
  await userEvent.type(form.getByLabelText('Name of the colleague'), 'Ana Ruiz');
  await userEvent.click(form.getByRole('button', { name: 'Create the link' }));
  await form.findByText('Ten steps are handed on already');
});

test('a step whose choices are not made yet is not handed on, and the page explains why', async () => {
  await renderSetup(withStep(step, { choicesFirst: true }), page);
  await screen.findByText(/choose what it asks for first/);
  expect(screen.queryByLabelText('Name of the colleague')).toBeNull();
});

test('nobody hands a step on without a sign-in to the org', async () => {
  await renderSetup(plan, page);
  await screen.findByText(/Ask for help/, { selector: 'summary' });
  expect(screen.queryByText('Hand it on to a colleague')).toBeNull();
});

test('a colleague sees who asks and by when, and neither skips nor hands it on', async () => {
  await renderSetup(asked(), page);
  await screen.findByText(/Ada Lovelace asks you, Ana Ruiz, to do this step by December 24, 2026/);
  await screen.findByText(/Ask for help/, { selector: 'summary' });
  for (const name of ['Skip this step', 'Create the link', 'Take the step back'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});

test('a colleague whose step waits for a choice learns who makes it', async () => {
  const checks = setup.steps.find(({ id }) => id === step)?.checks ?? [];
  const waiting = checks.map((check) => ({ ...check, outcome: 'untested' as const, waitsFor: step }));
  await renderSetup(asked({ checks: waiting }), page);
  await screen.findByText(/ask Ada Lovelace to choose/);
});

test('a colleague who is done can close the page, and is led nowhere else', async () => {
  const done = asked({ status: 'complete' });
  await renderSetup({ ...done, steps: done.steps.filter(({ id }) => id === step) }, page);
  await screen.findByText(/Done: you can close this page/);
  const next = within(screen.getByRole('region', { name: 'Next' }));
  next.getByRole('button', { name: 'Check again' });
  expect(next.queryByRole('link', { name: /Continue/ })).toBeNull();
});
