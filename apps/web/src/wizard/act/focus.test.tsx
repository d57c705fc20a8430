import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { FakeEventSource } from '../../testing/FakeEventSource.ts';
import { doneSetup, setup, type WholeSetup, withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const page = '/steps/app-policies';
const next = () => within(screen.getByRole('region', { name: 'Next' }));
const openLink = () => next().getByRole('link', { name: /^Open External Client App Manager/ });
const checkButton = () => next().getByRole('button', { name: 'Check again' });

/** The step with findings of a minute later. */
const foundLater = (): WholeSetup => {
  const checks = setup.steps.find(({ id }) => id === 'app-policies')?.checks ?? [];
  return withStep('app-policies', {
    checks: checks.map((one) => ({ ...one, checkedAt: (one.checkedAt ?? 0) + 60_000 })) as typeof checks,
  });
};
const announce = () => act(() => FakeEventSource.change());

test('the link to the page keeps the focus and is the same element when it is the next act no longer', async () => {
  const { user, become } = await renderSetup(setup, page);
  const link = openLink();
  await user.click(link);
  await waitFor(() => expect(link.className).toBe('button'));
  expect(openLink()).toBe(link);
  expect(document.activeElement).toBe(link);
  become(foundLater());
  announce();
  await waitFor(() => expect(link.className).toContain('primary'));
  expect(document.activeElement).toBe(link);
});

test('the button that checks keeps the focus when it becomes the next act, and when it no longer is', async () => {
  const { user, become } = await renderSetup(setup, page);
  const link = openLink();
  // Opened by a person with the pointer while the keyboard rests on the button.
  link.addEventListener('mousedown', (event) => event.preventDefault());
  checkButton().focus();
  await user.click(link);
  await waitFor(() => expect(checkButton().className).toContain('primary'));
  expect(document.activeElement).toBe(checkButton());
  become(foundLater());
  announce();
  await waitFor(() => expect(checkButton().className).not.toContain('primary'));
  expect(document.activeElement).toBe(checkButton());
});

test('an act that is gone leaves its focus to the next act', async () => {
  const { become } = await renderSetup(setup, page);
  openLink().focus();
  become({ ...doneSetup, seq: setup.seq + 1 });
  announce();
  const link = await next().findByRole('link', { name: /^Continue: / });
  expect(document.activeElement).toBe(link);
});

test('an act that is gone takes the focus from nothing else', async () => {
  const { become } = await renderSetup(setup, page);
  const elsewhere = screen.getByRole('link', { name: 'Skip to the step' });
  elsewhere.focus();
  become({ ...doneSetup, seq: setup.seq + 1 });
  announce();
  await next().findByRole('link', { name: /^Continue: / });
  expect(document.activeElement).toBe(elsewhere);
});
