import { endpoints } from '@orgready/shared/contract/endpoints';
import { removeView, saveView } from '../commands/saved-views.ts';
import type { Routes } from '../deps.ts';
import { personIn } from '../http/staff-members.ts';

/** The views of the list of setups that a person has saved. */
export const savedViewRoutes: Routes = (handle, { storage, execute }) => {
  handle(endpoints.listViews, async ({ who }) => ({
    views: await storage.savedViews.list(personIn(who).person.id),
  }));

  handle(endpoints.saveView, ({ who, body }) => saveView(execute, personIn(who).person.id, body));

  handle(endpoints.removeView, ({ who, params }) =>
    removeView(execute, personIn(who).person.id, params.view),
  );
};
