import { screen, waitFor } from '@testing-library/react';
import { prepareParts } from '../wizard/parts.ts';
import { type Answer, fakeApi } from './fakeApi.ts';
import type { WholeSetup } from './fixtures/setups.ts';
import { renderApp } from './renderApp.tsx';
import { setupAnswers } from './setupAnswers.ts';

/** Renders a page of a setup. The test may replace the setup's document with `become`. */
export const renderSetup = async (
  setup: WholeSetup,
  page: string,
  answers: Readonly<Record<string, Answer>> = {},
) => {
  // Loaded machines are slow to fetch code.
  await Promise.all(setup.steps.map(prepareParts));
  let current = setup;
  const asked = fakeApi({ ...setupAnswers(() => current), ...answers });
  const app = renderApp(`/setups/${setup.id}${page}`);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => {
    if (screen.queryByText('Loading')) throw new Error('The page is still loading');
  });
  return {
    ...app,
    asked,
    become: (next: WholeSetup) => {
      current = next;
    },
  };
};
