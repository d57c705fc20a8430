import { endpoints } from '@orgready/shared/contract/endpoints';
import { guideOf } from '../domain/material.ts';
import type { Handle } from '../http/handle.ts';
import { Refusal } from '../http/problem.ts';
import type { Verifier } from '../verifier/verifier.ts';

export const verificationRoutes = (handle: Handle, verifier: Verifier): void => {
  handle(endpoints.verify, async ({ body: { step }, who: { setup, connection } }) => {
    if (step !== null && !guideOf(setup).steps.some(({ id }) => id === step)) throw new Refusal('not-found');
    return { verificationId: await verifier.start(setup, connection, step) };
  });
};
