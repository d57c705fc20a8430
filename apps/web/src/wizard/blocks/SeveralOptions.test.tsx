import type { Block } from '@orgready/shared/document/block';
import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { accessSetup } from '../../testing/fixtures/accessSteps.ts';
import { withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const address = `/api/setups/${accessSetup.id}/answers/profiles`;
const question = (answer: string | null): Block => ({
  kind: 'question',
  id: 'profiles',
  title: 'Which profiles?',
  choose: 'Choose the profiles',
  options: [
    { value: 'a', label: 'Customer' },
    { value: 'b', label: 'Partner' },
  ],
  several: true,
  answer,
});
const start = (answer: string | null) =>
  renderSetup(withStep('run-as', { body: [question(answer)] }, accessSetup), '/steps/run-as', {
    [`PUT ${address}`]: () => undefined,
    [`DELETE ${address}`]: () => undefined,
  });
const box = (name: string) => screen.getByRole('checkbox', { name });

test('any number of options can be chosen, and each press saves all of them', async () => {
  const { user, asked } = await start('a');
  expect(box('Customer')).toHaveProperty('checked', true);
  await user.click(box('Partner'));
  await waitFor(() => expect(asked).toContainEqual({ call: `PUT ${address}`, body: { answer: 'a,b' } }));
});

test('clearing the last option withdraws the answer', async () => {
  const { user, asked } = await start('a');
  await user.click(box('Customer'));
  await waitFor(() => expect(asked.map(({ call }) => call)).toContain(`DELETE ${address}`));
});
