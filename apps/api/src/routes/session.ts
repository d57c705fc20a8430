import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { endSession } from '../setups/retention.ts';

export const sessionRoutes: Routes = (handle, { storage, sessions, signIns, clock }) => {
  handle(endpoints.endSession, async ({ who, response }) => {
    if (who.session) await endSession(storage, signIns, who.session.id, clock());
    await sessions.customer.end(undefined, response);
    return undefined;
  });
};
