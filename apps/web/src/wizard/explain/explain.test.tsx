import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { explanation } from '../../testing/fixtures/answers.ts';
import { plan, setup } from '../../testing/fixtures/setups.ts';
import { renderSetup } from '../../testing/renderSetup.tsx';

const explain = (id: string) => `POST /api/setups/${id}/explanations`;

test('every page of a setup leads to the explanation of an error', async () => {
  const { user } = await renderSetup(setup, '/steps/edition');
  const foot = screen.getByRole('contentinfo');
  await user.click(within(foot).getByRole('link', { name: 'Explain an error message' }));
  await screen.findByRole('heading', { level: 1, name: 'What does this error mean?' });
  expect(screen.getAllByRole('link', { name: 'Explain an error message' }).length).toBeGreaterThan(0);
});

test('an error is explained with what it names, and leads to each step that fixes it', async () => {
  const answer = {
    ...explanation,
    names: ['Region__c', 'Evil\u202eName'],
    steps: ['install-package', 'connect'],
  };
  const { user, asked } = await renderSetup(plan, '/explain', { [explain(plan.id)]: () => answer });
  const pasted = 'INVALID_FIELD_FOR_INSERT_UPDATE: Region__c';
  await user.type(await screen.findByLabelText('The error'), pasted);
  await user.click(screen.getByRole('button', { name: 'Explain this error' }));
  await screen.findByRole('heading', { name: answer.title });
  expect(asked).toContainEqual({ call: explain(plan.id), body: { pasted } });
  screen.getByText('Region__c');
  // Characters that would turn the text around are shown.
  expect(screen.getByText(/^Evil/).textContent).not.toContain('\u202e');
  screen.getByRole('link', { name: 'Go to “Install the package”' });
  expect(screen.getAllByRole('link', { name: /^Go to/ })).toHaveLength(2);
});

test('an error that is not known is called unknown', async () => {
  const answer = {
    ...explanation,
    id: 'unknown',
    code: null,
    known: false,
    title: 'We do not know this error',
    steps: [],
    who: 'you' as const,
    message: '',
  };
  const { user } = await renderSetup(plan, '/explain', { [explain(plan.id)]: () => answer });
  await user.type(await screen.findByLabelText('The error'), 'hello');
  await user.click(screen.getByRole('button', { name: 'Explain this error' }));
  await screen.findByRole('heading', { name: 'We do not know this error' });
  screen.getByText(/^We do not know who can fix this\./);
  expect(screen.queryByText('Code:')).toBeNull();
  expect(screen.queryByRole('link', { name: /^Go to/ })).toBeNull();
});

test.each([
  [['Paste the error.'], 'It can have several causes.'],
  [['Install it.', 'Sign in again.'], 'It can have several causes. Try these in order.'],
])('what can be tried is in order only if it is more than one: %j', async (actions, words) => {
  const answer = { ...explanation, who: 'unclear' as const, actions };
  const { user } = await renderSetup(plan, '/explain', { [explain(plan.id)]: () => answer });
  await user.type(await screen.findByLabelText('The error'), 'hello');
  await user.click(screen.getByRole('button', { name: 'Explain this error' }));
  expect((await screen.findByText(/^It can have several causes/)).textContent).toBe(words);
});

test('where the product is connected, the likeliest cause is found with what it rests on', async () => {
  const call = `POST /api/setups/${setup.id}/why-not`;
  const answer = {
    ...explanation,
    id: 'history-frozen',
    title: 'The user is frozen',
    steps: ['connect'],
    evidence: [{ at: 1_790_000_000_000, text: 'Northwind Sync · User is Frozen · 203.0.113.7' }],
  };
  const steps = setup.steps.map((step) =>
    step.id === 'edition' ? { ...step, connectsProduct: true as const } : step,
  );
  const { user } = await renderSetup({ ...setup, steps }, '/steps/edition', { [call]: () => answer });
  await user.click(await screen.findByRole('button', { name: 'Find the most likely cause' }));
  await screen.findByRole('heading', { name: 'The user is frozen' });
  screen.getByText('The most likely cause:');
  screen.getByText('Northwind Sync · User is Frozen · 203.0.113.7');
  screen.getByLabelText(/^The error that Northwind/);
});
