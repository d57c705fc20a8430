import { endpoints } from '@orgready/shared/contract/endpoints';
import { endSession } from '../commands/retention.ts';
import type { Routes } from '../deps.ts';

export const sessionRoutes: Routes = (handle, { storage, sessions, signIns, clock }) => {
  handle(endpoints.endSession, async ({ who, response }) => {
    if (who.session) await endSession(storage, signIns, who.session.id, clock());
    await sessions.customer.end(undefined, response);
    return undefined;
  });
};
