import { explainPasted } from '@orgready/guides/explain/explain';
import { endpoints } from '@orgready/shared/contract/endpoints';
import { refuseSignIn } from '../commands/refuse-sign-in.ts';
import type { Routes } from '../deps.ts';
import { explanationOf } from '../documents/explain-error.ts';
import { createWhyNot } from '../documents/why-not.ts';
import { blueprintOf } from '../domain/blueprint.ts';
import { gatherMaterial, namesIn } from '../domain/material.ts';
import { wordsOf } from '../domain/words.ts';
import { Refusal } from '../http/problem.ts';

/** What errors mean that somebody pasted. */
export const explanationsRoutes: Routes = (handle, deps) => {
  const { execute, attemptLimits, clock, storage, guides, findWhyNot } = deps;

  handle(endpoints.explainError, async ({ body: { pasted }, who: { session, setup }, locale }) => {
    await attemptLimits.use('explain', session.id);
    const blueprint = await blueprintOf(deps, setup);
    const explained = explainPasted(pasted);
    // An org that is known shows more than an attempt to sign in to some org.
    if (setup.orgId === null && explained.refusesSignIn)
      await refuseSignIn(execute, { kind: 'customer', id: session.id }, setup.id, explained);
    return explanationOf(explained, setup, blueprint, wordsOf(blueprint, locale, setup.customer));
  });

  handle(endpoints.findWhyNot, async ({ who: { setup, connection }, locale }) => {
    await attemptLimits.use('why-not', setup.id);
    const reading = await findWhyNot(connection, setup);
    const material = await gatherMaterial({ storage, guides }, setup);
    return createWhyNot(
      material,
      wordsOf(material.blueprint, locale, setup.customer, namesIn(material)),
      clock(),
    )(reading);
  });

  handle(endpoints.explainErrorToStaff, async ({ body: { pasted }, who: { actor }, params, locale }) => {
    await attemptLimits.use('explain', actor.id);
    const setup = await storage.setups.find(params.id);
    if (!setup) throw new Refusal('not-found');
    const blueprint = await blueprintOf(deps, setup);
    const words = wordsOf(blueprint, locale, setup.customer);
    return explanationOf(explainPasted(pasted), setup, blueprint, words, 'staff');
  });
};
