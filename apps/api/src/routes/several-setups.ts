import { endpoints } from '@orgready/shared/contract/endpoints';
import { assignSetups } from '../commands/setups.ts';
import { extendLinks, prepareReminders } from '../commands/several-setups.ts';
import type { Routes } from '../deps.ts';

/** What staff do with several setups at once. Each has to be one that the person may change. */
export const severalSetupsRoutes: Routes = (handle, { execute }) => {
  handle(endpoints.assignSetups, async ({ body, who }) => {
    await who.requireReach(body.ids);
    await assignSetups(execute, who.actor, body.ids, body.assigneeId);
  });

  handle(endpoints.extendLinks, async ({ body, who }) => {
    await who.requireReach(body.ids);
    return { without: [...(await extendLinks(execute, who.actor, body.ids, body.days))] };
  });

  handle(endpoints.prepareReminders, async ({ body, who }) => {
    await who.requireReach(body.ids);
    await prepareReminders(execute, who.actor, body.ids);
  });
};
