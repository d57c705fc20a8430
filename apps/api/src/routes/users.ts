import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';

export const userRoutes: Routes = (handle, { searchUsers, attemptLimits }) => {
  handle(endpoints.searchUsers, async ({ body, who: { connection } }) => {
    await attemptLimits.useSearch(connection);
    return { users: await searchUsers(connection, body.text) };
  });
};
