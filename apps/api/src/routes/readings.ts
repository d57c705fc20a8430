import { typedQuestions } from '@orgready/guides/plan';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { deleteReadings } from '../commands/delete-readings.ts';
import type { Routes } from '../deps.ts';
import { blueprintOf } from '../domain/blueprint.ts';
import { Refusal } from '../http/problem.ts';
import { redact } from '../verifier/redact.ts';

export const readingRoutes: Routes = (handle, { storage, guides, execute }) => {
  handle(endpoints.downloadReadings, async ({ who: { setup } }) => {
    const kept = await storage.keptReadings.find(setup.id);
    if (!kept) throw new Refusal('not-found');
    const { guide, params } = await blueprintOf({ storage, guides }, setup);
    return redact(kept, typedQuestions(guide, params));
  });

  handle(endpoints.deleteReadings, ({ who: { setup, session } }) =>
    deleteReadings(execute, { kind: 'customer', id: session.id }, setup.id),
  );
};
