import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { summaryOf } from '../documents/summary.ts';
import { Refusal } from '../http/problem.ts';

const noLinks = { open: 0, opened: false };

/** The staff's list of setups. */
export const setupsRoutes: Routes = (handle, { storage, changes, clock, documents }) => {
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

  handle(endpoints.createSetup, async ({ body }) => {
    const made = await storage.integrations.find(body.integrationId);
    if (!made) throw new Refusal('not-found');
    const now = clock();
    const { guide } = made.integration;
    const setup = await storage.setups.create(
      { integrationId: made.id, guide, customer: body.customer },
      now,
    );
    await storage.audit.record({
      setupId: setup.id,
      at: now,
      actor: 'staff',
      kind: 'setup-created',
      detail: {},
    });
    changes.announce(setup.id);
    return summaryOf(setup, made.integration, noLinks, await documents.summarizeSteps(setup));
  });
};
