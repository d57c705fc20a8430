import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Locale } from '@orgready/shared/language/locales';
import type { Routes } from '../deps.ts';
import type { Reader } from '../documents/version.ts';
import type { Callers } from '../http/callers.ts';
import { Refusal } from '../http/problem.ts';

export const setupRoutes: Routes = (handle, { storage, documents }) => {
  const readerOf = async (
    { session, setup, scope, signInHost }: Callers['claimed'],
    locale: Locale,
  ): Promise<Reader> => ({
    connection: await storage.connections.live(session.id, setup.id),
    signInHost,
    locale,
    scope,
  });

  handle(endpoints.getSetup, async ({ who, version, locale }) =>
    documents.renderSetup(who.setup, await readerOf(who, locale), version),
  );

  handle(endpoints.getStep, async ({ params, who, version, locale }) => {
    const reader = await readerOf(who, locale);
    const step = await documents.renderStep(who.setup, reader, params.step, version);
    if (step === 'missing') throw new Refusal('not-found');
    return step;
  });
};
