import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessSetup } from '../testing/fixtures/accessSteps.ts';
import { setup, withStep } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

const word = () => screen.getByRole('button', { name: 'permission set' });

test('a term is explained next to it by keyboard, and Escape returns to it', async () => {
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

test('a term within an explanation replaces it, and closing returns to the text', async () => {
  const { user } = await renderSetup(accessSetup, '/steps/run-as');
  await user.click(word());
  await user.click(screen.getByRole('button', { name: 'profile' }));
  const panel = screen.getByRole('dialog', { name: 'Profile' });
  await user.click(within(panel).getByRole('button', { name: 'Close' }));
  expect(document.activeElement).toBe(word());
});

test('the terms of a step’s first sentence are one Tab stop, and the arrow keys move between them', async () => {
  const terms = ['permission set', 'profile'] as const;
  const why = [
    'A ',
    { term: 'permission-set', text: terms[0] },
    ' or a ',
    { term: 'profile', text: terms[1] },
  ];
  const { user } = await renderSetup(withStep('run-as', { why }, accessSetup), '/steps/run-as');
  const [first, second] = terms.map((name) => screen.getByRole('button', { name }));
  expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
  first?.focus();
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(second);
  await user.keyboard('{ArrowRight}');
  expect(document.activeElement).toBe(second);
  expect([first?.tabIndex, second?.tabIndex]).toEqual([-1, 0]);
  await user.keyboard('{ArrowLeft}');
  expect(document.activeElement).toBe(first);
});

test('a term the glossary does not have is plain text', async () => {
  await renderSetup({ ...accessSetup, glossary: [] }, '/steps/run-as');
  screen.getByText(/every permission set of theirs/);
  screen.getByText(/entry: license/);
  expect(screen.queryByRole('link', { name: 'Glossary' })).toBeNull();
});

test('the glossary has its own page, linked from the rail', async () => {
  const { user, address } = await renderSetup(setup, '/steps/app-policies');
  const [link] = screen.getAllByRole('link', { name: 'Glossary' });
  if (link) await user.click(link);
  expect(address()).toBe(`/setups/${setup.id}/glossary`);
  await screen.findByRole('heading', { level: 1, name: 'Glossary' });
  const terms = screen.getAllByRole('term').map((term) => term.textContent);
  expect(terms).toEqual(['Permission set', 'Profile']);
  expect(document.title).toBe('Glossary · Northwind Sync');
});

test('an empty glossary says so', async () => {
  await renderSetup({ ...setup, glossary: [] }, '/glossary');
  screen.getByText('This setup uses no terms that need an explanation.');
});
