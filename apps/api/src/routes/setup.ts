import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import type { Reader } from '../documents/version.ts';
import type { Callers } from '../http/callers.ts';
import { Refusal } from '../http/problem.ts';

export const setupRoutes: Routes = (handle, { storage, documents, clock }) => {
  const readerOf = async ({ session, setup }: Callers['claimed']): Promise<Reader> => ({
    connection: await storage.connections.live(session.id, setup.id),
    openLinks: await storage.claims.openLinks(session.id, setup.id, clock()),
    locale: 'en',
  });

  handle(endpoints.getSetup, async ({ who, version }) =>
    documents.renderSetup(who.setup, await readerOf(who), version),
  );

  handle(endpoints.getStep, async ({ params, who, version }) => {
    const step = await documents.renderStep(who.setup, await readerOf(who), params.step, version);
    if (step === 'missing') throw new Refusal('not-found');
    return step;
  });
};
