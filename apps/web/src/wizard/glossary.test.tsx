import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessSetup } from '../testing/fixtures/accessSteps.ts';
import { setup } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const word = () => screen.getByRole('button', { name: 'permission set' });

test('a word is explained beside it by keyboard, and Escape leads back to it', async () => {
  const { user } = await renderSetup(accessSetup, '/steps/run-as');
  word().focus();
  await user.keyboard('{Enter}');
  const panel = screen.getByRole('dialog', { name: 'Permission set' });
  within(panel).getByText(/assigned to users on top/);
  expect(document.activeElement).toBe(panel);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(word());
  await user.keyboard(' ');
  screen.getByRole('dialog', { name: 'Permission set' });
});

test('a word within an explanation opens in its place, and closing leads back to the text', async () => {
  const { user } = await renderSetup(accessSetup, '/steps/run-as');
  await user.click(word());
  await user.click(screen.getByRole('button', { name: 'profile' }));
  const panel = screen.getByRole('dialog', { name: 'Profile' });
  await user.click(within(panel).getByRole('button', { name: 'Close' }));
  expect(document.activeElement).toBe(word());
});

test('a word the glossary does not have is a plain word', async () => {
  await renderSetup({ ...accessSetup, glossary: [] }, '/steps/run-as');
  screen.getByText(/every permission set of theirs/);
  screen.getByText(/entry: licence/);
  expect(screen.queryByRole('link', { name: 'Glossary' })).toBeNull();
});

test('the glossary is a page of its own, reached from the rail', async () => {
  const { user, address } = await renderSetup(setup, '/steps/app-policies');
  const [link] = screen.getAllByRole('link', { name: 'Glossary' });
  if (link) await user.click(link);
  expect(address()).toBe(`/setups/${setup.id}/glossary`);
  screen.getByRole('heading', { level: 1, name: 'Glossary' });
  const terms = screen.getAllByRole('term').map((term) => term.textContent);
  expect(terms).toEqual(['Permission set', 'Profile']);
  expect(document.title).toBe('Glossary · Northwind Sync');
});

test('an empty glossary says that it is', async () => {
  await renderSetup({ ...setup, glossary: [] }, '/glossary');
  screen.getByText('This setup has no words to explain.');
});
