import { endpoints } from '@orgready/shared/contract/endpoints';
import { endSession } from '../commands/end-session.ts';
import type { Routes } from '../deps.ts';

export const sessionRoutes: Routes = (handle, { execute, sessions }) => {
  handle(endpoints.endSession, async ({ who: { session }, response }) => {
    if (session) await endSession(execute, { kind: 'customer', id: session.id }, session.id);
    sessions.customer.forget(response);
  });
};
