import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';

const shown = 500;

export const callRoutes: Routes = (handle, { storage }) => {
  handle(endpoints.listCalls, async ({ who: { setup } }) => ({
    calls: await storage.apiCalls.list(setup.id, shown),
    total: await storage.apiCalls.count(setup.id),
  }));
};
