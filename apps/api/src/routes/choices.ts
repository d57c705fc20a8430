import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { blueprintOf } from '../domain/blueprint.ts';

export const choiceRoutes: Routes = (handle, { storage, guides, searchChoices, attemptLimits }) => {
  handle(endpoints.searchChoices, async ({ body, who: { setup, connection } }) => {
    await attemptLimits.useSearch(connection);
    const blueprint = await blueprintOf({ storage, guides }, setup);
    return { choices: await searchChoices(connection, { ...blueprint, answers: setup.answers }, body) };
  });
};
