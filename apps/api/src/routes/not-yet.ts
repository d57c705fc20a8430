import { endpoints } from '@orgready/shared/contract/endpoints';
import type { Routes } from '../deps.ts';
import { Refusal } from '../http/problem.ts';

/** Endpoints of the contract whose routes are still to be written: guarded like all others, and then unavailable. */
export const notYetRoutes: Routes = (handle) => {
  const { startSignIn, explainSignIn, confirmOrg, disconnect, verify } = endpoints;
  for (const endpoint of [startSignIn, explainSignIn, confirmOrg, disconnect, verify]) {
    handle(endpoint, async () => {
      throw new Refusal('unavailable');
    });
  }
};
