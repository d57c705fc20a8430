import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';

export const choiceRoutes: Routes = (handle, { searchChoices, attemptLimits }) => {
  handle(endpoints.searchChoices, async ({ body, who: { setup, connection }, locale }) => {
    await attemptLimits.useSearch(connection);
    return { choices: await searchChoices(connection, setup, body, locale) };
  });
};
