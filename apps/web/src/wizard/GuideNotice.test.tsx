import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { doneSetup, setup } from '../testing/fixtures/setups.ts';
import { renderSetup } from '../testing/renderSetup.tsx';

test('the notice of a guide is on each of its pages', async () => {
  const notice = ['The feature ends in spring.'];
  await renderSetup({ ...setup, notice }, `/steps/${setup.steps[1]?.id ?? ''}`);
  expect(within(screen.getByRole('main')).getByText('The feature ends in spring.')).toBeDefined();
});

test('a report without any reading states that it is not verified', async () => {
  const steps = doneSetup.steps.map((step) => ({
    ...step,
    checks: step.checks.map((check) => ({ ...check, outcome: 'cantTell' as const })),
  }));
  await renderSetup({ ...doneSetup, steps }, `/steps/${doneSetup.steps.at(-1)?.id ?? ''}`);
  expect(screen.getByText(/^Not verified/)).toBeDefined();
  expect(screen.queryByText('Everything is in place')).toBeNull();
});

test('a report in which something passed does not', async () => {
  await renderSetup(doneSetup, `/steps/${doneSetup.steps.at(-1)?.id ?? ''}`);
  expect(screen.getByText('Everything is in place')).toBeDefined();
  expect(screen.queryByText(/^Not verified/)).toBeNull();
});
