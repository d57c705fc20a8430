import type { Blueprint } from '@orgready/shared/contract/entities';
import { screen } from '@testing-library/react';
import { fakeApi } from './fakeApi.ts';
import { guides } from './fixtures/answers.ts';
import { setups } from './fixtures/staffList.ts';
import { renderApp } from './renderApp.tsx';

/** Renders the list of these blueprints; `sent` returns the new version of the first that was sent last. */
export const renderBlueprints = async (blueprints: readonly [Blueprint, ...Blueprint[]]) => {
  const put = `PUT /api/blueprints/${blueprints[0].id}`;
  const asked = fakeApi({
    'GET /api/setups': () => ({ setups }),
    'GET /api/guides': () => ({ guides }),
    'GET /api/blueprints': () => ({ blueprints }),
    [put]: () => ({ ...blueprints[0], version: 2 }),
  });
  const app = renderApp('/staff/blueprints');
  await screen.findByRole('link', { name: `Edit ${blueprints[0].name}` });
  return { ...app, sent: () => asked.findLast(({ call }) => call === put)?.body };
};
