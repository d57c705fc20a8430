import { endpoints } from '@orgready/shared/contract/endpoints';
import { attest, withdrawAttestation } from '../commands/attest.ts';
import type { Routes } from '../deps.ts';

export const attestationRoutes: Routes = (handle, { execute }) => {
  handle(endpoints.attest, ({ body, who }) => attest(execute, who, body));
  handle(endpoints.withdrawAttestation, ({ params, who }) => withdrawAttestation(execute, who, params.check));
};
