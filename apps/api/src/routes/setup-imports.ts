import { endpoints } from '@orgready/shared/contract/endpoints';
import { executeOnce } from '../commands/execute-once.ts';
import { importSetups, previewImport } from '../commands/import-setups.ts';
import type { Routes } from '../deps.ts';

/** Setups from a file: previewed first, then created all at once. */
export const setupImportRoutes: Routes = (handle, { storage, execute, guides, signIns, clock }) => {
  const { hosts } = signIns;

  handle(endpoints.previewSetupsImport, ({ body, who }) =>
    previewImport({ storage, guides }, body.csv, { hosts, now: clock(), self: who.person?.id ?? null }),
  );

  handle(endpoints.importSetups, async ({ body, who, onceKey }) => {
    const once = executeOnce(execute, onceKey);
    const self = who.person?.id ?? null;
    return { setups: [...(await importSetups(once, who.actor, body.csv, { hosts, self }))] };
  });
};
