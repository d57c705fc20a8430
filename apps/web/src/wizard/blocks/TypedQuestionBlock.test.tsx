import type { Block } from '@orgready/shared/document/block';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessSetup } from '../../testing/fixtures/accessSteps.ts';
import { withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const address = `/api/setups/${accessSetup.id}/answers/from-address`;
const question = (answer: string | null): Block => ({
  kind: 'typed-question',
  question: 'from-address',
  title: 'From Email Address',
  choose: 'Enter the address',
  hint: 'As on the settings page',
  answer,
});
const start = (answer: string | null) =>
  renderSetup(withStep('run-as', { body: [question(answer)] }, accessSetup), '/steps/run-as', {
    [`PUT ${address}`]: () => undefined,
  });
const field = () => screen.getByRole('textbox', { name: 'From Email Address' });

test('a typed answer is saved without the spaces around it', async () => {
  const { user, asked } = await start(null);
  await user.type(field(), '  partner@acme.example ');
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(asked).toContainEqual({ call: `PUT ${address}`, body: { answer: 'partner@acme.example' } }),
  );
});

test('a typed answer is saved with the button', async () => {
  const { user, asked } = await start(null);
  await user.type(field(), 'partner@acme.example');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(asked).toContainEqual({ call: `PUT ${address}`, body: { answer: 'partner@acme.example' } }),
  );
});

test('an unchanged or empty answer is not saved', async () => {
  const { user, asked } = await start('partner@acme.example');
  expect(field()).toHaveProperty('value', 'partner@acme.example');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await user.clear(field());
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(asked.map(({ call }) => call)).not.toContain(`PUT ${address}`);
});

test('its hint describes the field', async () => {
  await start(null);
  const hint = screen.getByText('As on the settings page');
  expect(field().getAttribute('aria-describedby')).toBe(hint.id);
});
