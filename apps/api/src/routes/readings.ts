import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { Refusal } from '../http/problem.ts';
import { redact } from '../verifier/redact.ts';

export const readingRoutes: Routes = (handle, { storage }) => {
  handle(endpoints.downloadReadings, async ({ who: { setup } }) => {
    const kept = await storage.keptReadings.find(setup.id);
    if (!kept) throw new Refusal('not-found');
    return redact(kept);
  });
};
