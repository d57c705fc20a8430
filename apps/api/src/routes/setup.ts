import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { Refusal } from '../http/problem.ts';

export const setupRoutes: Routes = (handle, { storage, documents }) => {
  handle(endpoints.getSetup, async ({ who: { session, setup } }) =>
    documents.renderSetup(setup, await storage.connections.live(session.id, setup.id)),
  );

  handle(endpoints.getStep, async ({ params, who: { session, setup } }) => {
    const connection = await storage.connections.live(session.id, setup.id);
    const step = await documents.renderStep(setup, connection, params.step);
    if (!step) throw new Refusal('not-found');
    return step;
  });
};
