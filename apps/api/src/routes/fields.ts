import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { blueprintOf } from '../domain/blueprint.ts';

export const fieldRoutes: Routes = (handle, { storage, guides, searchFields, attemptLimits }) => {
  handle(endpoints.searchFields, async ({ body, who: { setup, connection } }) => {
    await attemptLimits.useSearch(connection);
    return { fields: await searchFields(connection, await blueprintOf({ storage, guides }, setup), body) };
  });
};
