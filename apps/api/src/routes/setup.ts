import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';

export const setupRoutes: Routes = (handle, { storage, documents }) => {
  handle(endpoints.getSetup, async ({ who: { session, setup } }) =>
    documents.renderSetup(setup, await storage.connections.live(session.id, setup.id)),
  );
};
