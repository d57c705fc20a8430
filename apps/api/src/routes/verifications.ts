import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { blueprintOf } from '../domain/blueprint.ts';
import { Refusal } from '../http/problem.ts';

export const verificationRoutes: Routes = (handle, deps) => {
  handle(endpoints.verify, async ({ body: { step }, who: { session, setup, connection } }) => {
    const { guide } = await blueprintOf(deps, setup);
    if (step !== null && !guide.steps.some(({ id }) => id === step)) throw new Refusal('not-found');
    const actor = { kind: 'customer', id: session.id } as const;
    const { id, startsAt } = await deps.verifier.start(actor, setup, connection, step);
    return { verificationId: id, startsAt };
  });
};
