import { endpoints } from '@orgready/shared/contract/endpoints';
import { actorOf } from '../commands/jobs.ts';
import type { Routes } from '../deps.ts';
import { blueprintOf } from '../domain/blueprint.ts';
import { requireInScope } from '../domain/scope.ts';
import { Refusal } from '../http/problem.ts';
import { takeLook } from '../verifier/looks.ts';

export const verificationRoutes: Routes = (handle, deps) => {
  handle(endpoints.verify, async ({ body: { step, look }, who }) => {
    const { session, setup, connection } = who;
    requireInScope(who.scope, step);
    const { guide } = await blueprintOf(deps, setup);
    if (step !== null && !guide.steps.some(({ id }) => id === step)) throw new Refusal('not-found');
    const retryAfter = look ? await takeLook(deps.storage, setup.id, step, deps.clock()) : null;
    if (retryAfter !== null) throw new Refusal('too-many-requests', { retryAfter });
    // What the page does by itself is no activity of the customer.
    const actor = look ? actorOf('verifier') : ({ kind: 'customer', id: session.id } as const);
    const { id, startsAt } = await deps.verifier.start(actor, setup, connection, step);
    return { verificationId: id, startsAt };
  });
};
