import { endpoints } from '@orgready/shared/contract/endpoints';
import { releaseFindings, withdrawRelease } from '../commands/release-findings.ts';
import type { Routes } from '../deps.ts';
import { Refusal } from '../http/problem.ts';

/** What staff see of what was found, and the customer's decision about it. */
export const findingRoutes: Routes = (handle, { execute, storage, documents }) => {
  handle(endpoints.releaseFindings, ({ who }) => releaseFindings(execute, who));
  handle(endpoints.withdrawRelease, ({ who }) => withdrawRelease(execute, who));

  handle(endpoints.listFindings, async ({ params, locale }) => {
    const setup = await storage.setups.find(params.id);
    if (!setup) throw new Refusal('not-found');
    return documents.renderFindings(setup, locale);
  });

  handle(endpoints.previewSetup, async ({ params, query, locale }) => {
    const setup = await storage.setups.find(params.id);
    const preview = setup && (await documents.renderPreview(setup, query.step, locale));
    if (!preview || preview === 'missing') throw new Refusal('not-found');
    return preview;
  });
};
