import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';

export const userRoutes: Routes = (handle, { searchUsers }) => {
  handle(endpoints.searchUsers, async ({ body, who: { connection } }) => ({
    users: await searchUsers(connection, body.text),
  }));
};
