import { endpoints } from '@orgready/shared/contract/endpoints';
import { createSetup } from '../commands/setups.ts';
import type { Routes } from '../deps.ts';
import { summaryOf } from '../documents/summary.ts';
import { integrationOf } from '../domain/material.ts';

const noLinks = { open: 0, opened: false };

/** The staff's list of setups. */
export const setupsRoutes: Routes = (handle, { storage, execute, clock, documents }) => {
  handle(endpoints.listSetups, async () => {
    const links = await storage.links.counts(clock());
    const integrations = new Map((await storage.integrations.list()).map((one) => [one.id, one.integration]));
    const setups = [];
    for (const setup of await storage.setups.list()) {
      const integration = integrations.get(setup.integrationId);
      // Made since the list of integrations was read: it is in the next answer.
      if (!integration) continue;
      setups.push(
        summaryOf(setup, integration, links.get(setup.id) ?? noLinks, await documents.summarizeSteps(setup)),
      );
    }
    return { setups };
  });

  handle(endpoints.createSetup, async ({ body, who }) => {
    const setup = await createSetup(execute, who.actor, body);
    return summaryOf(
      setup,
      await integrationOf(storage, setup),
      noLinks,
      await documents.summarizeSteps(setup),
    );
  });
};
