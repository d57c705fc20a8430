import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { setup, withStep } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const save = `PUT /api/setups/${setup.id}/answers/runs-as`;
const asking = withStep(
  'app-policies',
  {
    checks: [],
    tasks: [],
    body: [
      {
        kind: 'question',
        id: 'runs-as',
        title: 'Which user?',
        choose: 'Choose the user',
        options: [
          {
            value: 'integration-user',
            label: 'A Salesforce Integration user',
            hint: 'It can use only the API.',
            detail: '4 of 5 seats are available.',
            moreSteps: 2,
            recommended: true,
          },
          { value: 'me', label: 'My user', hint: 'It can do more.' },
          { value: 'none', label: 'No user' },
        ],
        answer: null,
      },
    ],
  },
  setup,
);
const start = () => renderSetup(asking, '/steps/app-policies', { [save]: () => undefined });
const described = (radio: HTMLElement) =>
  document.getElementById(radio.getAttribute('aria-describedby') ?? '')?.textContent;

test('an option has its label as its name and what follows from it as its description', async () => {
  await start();
  const first = screen.getByRole('radio', { name: 'A Salesforce Integration user (Recommended)' });
  expect(described(first)).toBe('It can use only the API. 4 of 5 seats are available. Adds 2 steps.');
  expect(described(screen.getByRole('radio', { name: 'My user' }))).toBe('It can do more.');
  expect(screen.getByRole('radio', { name: 'No user' }).hasAttribute('aria-describedby')).toBe(false);
});

test('nothing is chosen until the reader chooses, the recommended option neither', async () => {
  const { user, asked } = await start();
  for (const radio of screen.getAllByRole('radio')) expect(radio).toHaveProperty('checked', false);
  await user.click(screen.getByRole('radio', { name: 'My user' }));
  await waitFor(() => expect(asked).toContainEqual({ call: save, body: { answer: 'me' } }));
});
