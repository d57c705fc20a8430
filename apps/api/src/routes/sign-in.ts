import { endpoints } from '@orgready/shared/contract/endpoints';
import { confirmOrg } from '../commands/confirm-org.ts';
import { endConnection } from '../commands/end-session.ts';
import { startSignIn } from '../commands/start-sign-in.ts';
import type { Routes } from '../deps.ts';

export const signInRoutes: Routes = (handle, deps) => {
  const { execute, signIns } = deps;

  handle(endpoints.startSignIn, async ({ body, who }) => ({ url: await startSignIn(signIns, who, body) }));

  handle(endpoints.confirmOrg, ({ body, who }) => confirmOrg(execute, who, body.orgId));

  handle(endpoints.disconnect, ({ who: { session, setup } }) =>
    endConnection(execute, { kind: 'customer', id: session.id }, session.id, setup.id),
  );
};
