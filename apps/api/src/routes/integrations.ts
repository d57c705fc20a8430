import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';

export const integrationRoutes: Routes = (handle, { storage, clock }) => {
  handle(endpoints.listIntegrations, async () => ({ integrations: await storage.integrations.list() }));

  handle(endpoints.createIntegration, async ({ body }) => {
    const now = clock();
    const made = await storage.integrations.create(body.integration, body.consumerSecret, now);
    await storage.audit.record({
      setupId: null,
      at: now,
      actor: 'staff',
      kind: 'integration-created',
      detail: { integration: made.id },
    });
    return made;
  });
};
