import type { SetupDocument } from '@orgready/shared/document/setup-document';
import { screen } from '@testing-library/react';
import { type Answer, fakeApi } from './fakeApi.ts';
import { renderApp } from './renderApp.tsx';

/** A page of a setup whose document the test may replace with `become`. */
export const renderSetup = async (
  setup: SetupDocument,
  page: string,
  answers: Readonly<Record<string, Answer>> = {},
) => {
  let current = setup;
  const asked = fakeApi({ [`GET /api/setups/${setup.id}`]: () => current, ...answers });
  const app = renderApp(`/setups/${setup.id}${page}`);
  await screen.findByRole('heading', { level: 1 });
  return {
    ...app,
    asked,
    become: (next: SetupDocument) => {
      current = next;
    },
  };
};
