import type { Block } from '@orgready/shared/document/block';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessSetup } from '../../testing/fixtures/accessSteps.ts';
import { withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const address = `/api/setups/${accessSetup.id}/answers/from-address`;
const template = `/api/setups/${accessSetup.id}/answers/invitation`;
const question = (answer: string | null): Block => ({
  kind: 'typed-question',
  question: 'from-address',
  title: 'From Email Address',
  choose: 'Enter the address',
  hint: 'As on the settings page',
  answer,
});
const show = (body: readonly Block[]) =>
  renderSetup(withStep('run-as', { body: [...body] }, accessSetup), '/steps/run-as', {
    [`PUT ${address}`]: () => undefined,
    [`PUT ${template}`]: () => undefined,
  });
const start = (answer: string | null) => show([question(answer)]);
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

test('questions that follow each other are one form, and only those that changed are saved', async () => {
  const invitation = {
    ...question('Welcome'),
    question: 'invitation',
    title: 'Invitation Template',
  } as Block;
  const { user, asked } = await show([question('partner@acme.example'), invitation]);
  const saved = () => asked.filter(({ call }) => call.startsWith('PUT '));
  await user.clear(screen.getByRole('textbox', { name: 'Invitation Template' }));
  await user.type(screen.getByRole('textbox', { name: 'Invitation Template' }), 'Partner Invitation');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(saved()).toEqual([{ call: `PUT ${template}`, body: { answer: 'Partner Invitation' } }]),
  );
  await user.clear(field());
  await user.type(field(), 'sales@acme.example');
  await user.clear(screen.getByRole('textbox', { name: 'Invitation Template' }));
  await user.type(screen.getByRole('textbox', { name: 'Invitation Template' }), 'Hello');
  await user.keyboard('{Enter}');
  await waitFor(() =>
    expect(saved().slice(1)).toEqual([
      { call: `PUT ${address}`, body: { answer: 'sales@acme.example' } },
      { call: `PUT ${template}`, body: { answer: 'Hello' } },
    ]),
  );
});
