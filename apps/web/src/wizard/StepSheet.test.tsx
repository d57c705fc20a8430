import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { setup } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const summary = () => {
  const found = screen.getByText(/^Step \d+ of \d+: /).closest('summary');
  if (!found) throw new Error('The line above the page does not open anything');
  return found;
};
const sheet = () => summary().closest('details') as HTMLDetailsElement;

test('Escape closes the list of steps and returns the focus to its summary', async () => {
  const { user } = await renderSetup(setup, '/steps/app-policies');
  await user.click(summary());
  expect(sheet().open).toBe(true);
  within(sheet()).getAllByRole('link')[1]?.focus();
  await user.keyboard('{Escape}');
  expect(sheet().open).toBe(false);
  expect(document.activeElement).toBe(summary());
});

test('the list of steps closes when the focus moves to the page below it', async () => {
  const { user } = await renderSetup(setup, '/steps/app-policies');
  await user.click(summary());
  within(sheet()).getAllByRole('link').at(-1)?.focus();
  expect(sheet().open).toBe(true);
  await user.tab();
  expect(sheet().open).toBe(false);
});
