import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FakeEventSource } from '../testing/FakeEventSource.ts';
import { untested } from '../testing/fixtures/checks.ts';
import { setup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const attestation = `/api/setups/${setup.id}/attestations/session-lock`;
const checks = setup.steps
  .find(({ id }) => id === 'session-settings')
  ?.checks.map((check) => ({ ...check, attestation: null }));
const open = withStep('session-settings', { status: 'unknown', checks: checks ?? [] });

test('a person confirms by name what the API cannot show', async () => {
  const { user, asked, become } = await renderSetup(open, '/steps/session-settings', {
    [`PUT ${attestation}`]: () => undefined,
  });
  screen.getByText('Cannot tell', { selector: '.word' });
  screen.getByText(/sessions are not locked to the IP address/);
  const name = screen.getByRole('textbox', { name: 'Your name' });
  // Most likely the person who is signed in to the org.
  expect(name).toHaveProperty('value', 'Maria Keller');
  await user.clear(name);
  await user.type(name, 'Mira Solberg');
  await user.type(screen.getByRole('textbox', { name: 'Note (optional)' }), 'Seen today');
  become(setup);
  await user.click(screen.getByRole('button', { name: 'Confirm with my name' }));
  const confirmed = await screen.findByText('Confirmed by Maria Keller', { selector: 'b' });
  expect(document.activeElement).toBe(confirmed.closest('p'));
  expect(asked).toContainEqual({
    call: `PUT ${attestation}`,
    body: { name: 'Mira Solberg', note: 'Seen today' },
  });
});

test('a name of only spaces shows an error at the field before anything is sent, and has the focus', async () => {
  const { user, asked } = await renderSetup(open, '/steps/session-settings');
  const name = screen.getByRole('textbox', { name: 'Your name' });
  await user.clear(name);
  await user.type(name, '   {Enter}');
  expect(name.getAttribute('aria-invalid')).toBe('true');
  screen.getByRole('textbox', { name: 'Your name', description: /^Nothing was sent/ });
  expect(document.activeElement).toBe(name);
  expect(asked.some(({ call }) => call.startsWith('PUT'))).toBe(false);
  await user.type(name, 'Mira');
  expect(screen.queryByText(/^Nothing was sent/)).toBeNull();
});

test('the instructions are not shown anymore once a person has confirmed the statement', async () => {
  await renderSetup(setup, '/steps/session-settings');
  screen.getByText('Confirmed by Maria Keller', { selector: 'b' });
  expect(screen.queryByText('Look at it in Setup and confirm it with your name.')).toBeNull();
});

test('an attestation is never shown as passed and can be withdrawn', async () => {
  const { user, become } = await renderSetup(setup, '/steps/session-settings', {
    [`DELETE ${attestation}`]: () => undefined,
  });
  expect(screen.queryByText('Passed', { selector: '.word' })).toBeNull();
  screen.getByText('Checked together with security.');
  become(open);
  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  await screen.findByRole('button', { name: 'Confirm with my name' });
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your name' }));
  screen.getByText('Look at it in Setup and confirm it with your name.');
});

test('a form that a check adds is collapsed behind a button, so that nothing is pushed down', async () => {
  const before = checks?.map((check) => ({ ...check, ...untested })) ?? [];
  const { user, become } = await renderSetup(
    withStep('session-settings', { status: 'unchecked', checks: before }),
    '/steps/session-settings',
  );
  become(open);
  act(() => FakeEventSource.change());
  await user.click(await screen.findByRole('button', { name: 'Confirm it yourself' }));
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Your name' }));
});

test('the instructions and the open steps come before the form for the confirmation', async () => {
  const { user, address } = await renderSetup(open, '/steps/session-settings');
  const order = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
  expect(order).toEqual(['What to do', 'What we saw']);
  screen.getByText(/^An earlier step is still open/);
  await user.click(screen.getByRole('link', { name: 'Go to “App policies”' }));
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
    '/steps/session-settings',
  );
  screen.getByRole('button', { name: 'Confirm with my name' });
  expect(screen.queryByText(/still open/)).toBeNull();
});
