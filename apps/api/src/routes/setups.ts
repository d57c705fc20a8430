import { endpoints } from '@orgready/shared/contract/endpoints';
import { createSetup } from '../commands/setups.ts';
import type { Routes } from '../deps.ts';
import { summaryOf } from '../documents/summary.ts';
import { blueprintOf } from '../domain/blueprint.ts';

const noLinks = { open: 0, opened: false };

/** The staff's list of setups. */
export const setupsRoutes: Routes = (handle, deps) => {
  const { storage, execute, clock, documents } = deps;

  handle(endpoints.listSetups, async () => {
    const links = await storage.links.counts(clock());
    const setups = [];
    for (const setup of await storage.setups.list()) {
      const blueprint = await blueprintOf(deps, setup);
      setups.push(
        summaryOf(setup, blueprint, links.get(setup.id) ?? noLinks, await documents.summarizeSteps(setup)),
      );
    }
    return { setups };
  });

  handle(endpoints.createSetup, async ({ body, who }) => {
    const setup = await createSetup(execute, who.actor, body);
    return summaryOf(setup, await blueprintOf(deps, setup), noLinks, await documents.summarizeSteps(setup));
  });
};
