import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';

export const setupRoutes: Routes = (handle, { storage, renderSetup }) => {
  handle(endpoints.getSetup, async ({ who: { session, setup } }) =>
    renderSetup(setup, {
      sessionId: session.id,
      connection: await storage.connections.live(session.id, setup.id),
    }),
  );
};
