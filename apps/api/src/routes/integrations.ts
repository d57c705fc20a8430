import { endpoints } from '@orgready/shared/contract/endpoints';
import { createIntegration } from '../commands/integrations.ts';
import type { Routes } from '../deps.ts';

export const integrationRoutes: Routes = (handle, { storage, execute }) => {
  handle(endpoints.listIntegrations, async () => ({ integrations: await storage.integrations.list() }));
  handle(endpoints.createIntegration, ({ body, who }) =>
    createIntegration(execute, who.actor, body.integration, body.consumerSecret),
  );
};
