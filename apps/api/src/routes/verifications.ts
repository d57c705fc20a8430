import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { guideOf } from '../domain/material.ts';
import { Refusal } from '../http/problem.ts';

export const verificationRoutes: Routes = (handle, { verifier }) => {
  handle(endpoints.verify, async ({ body: { step }, who: { session, setup, connection } }) => {
    if (step !== null && !guideOf(setup).steps.some(({ id }) => id === step)) throw new Refusal('not-found');
    const actor = { kind: 'customer', id: session.id } as const;
    return { verificationId: await verifier.start(actor, setup, connection, step) };
  });
};
