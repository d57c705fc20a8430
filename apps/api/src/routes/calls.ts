import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { callReceiptOf } from '../documents/call-receipt.ts';

const shown = 500;

export const callRoutes: Routes = (handle, { storage, clock }) => {
  handle(endpoints.listCalls, async ({ who: { setup } }) => ({
    calls: await storage.apiCalls.list(setup.id, shown),
    total: await storage.apiCalls.count(setup.id),
  }));
  handle(endpoints.downloadCalls, ({ who: { setup } }) => callReceiptOf(storage, setup, clock()));
};
