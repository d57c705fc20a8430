import { endpoints } from '@orgready/shared/contract/endpoints';
import { attest, withdraw } from '../commands/attest.ts';
import type { Routes } from '../deps.ts';

export const attestationRoutes: Routes = (handle, { storage, verifier, changes, clock }) => {
  handle(endpoints.attest, async ({ params, body, who }) => {
    await attest(storage, who.setup, params.check, body, clock());
    changes.announce(who.setup.id);
    await verifier.finishIfComplete(who.setup, who.connection);
    return undefined;
  });

  handle(endpoints.withdrawAttestation, async ({ params, who }) => {
    await withdraw(storage, who.setup, params.check, clock());
    changes.announce(who.setup.id);
    return undefined;
  });
};
