import { endpoints } from '@orgready/shared/contract/endpoints';
import { confirmOrg } from '../commands/confirm-org.ts';
import { endConnection } from '../commands/end-session.ts';
import { startSignIn } from '../commands/start-sign-in.ts';
import type { Routes } from '../deps.ts';

export const signInRoutes: Routes = (handle, deps) => {
  const { execute, signIns, sites } = deps;

  handle(endpoints.startSignIn, async ({ body, who, request }) => {
    // Salesforce sends the browser back to the host that it came from, where its session is.
    const publicUrl = sites.of(request)?.origin ?? signIns.publicUrl;
    return { url: await startSignIn({ ...signIns, publicUrl }, who, body) };
  });

  handle(endpoints.confirmOrg, ({ body, who }) => confirmOrg(execute, who, body.orgId));

  handle(endpoints.disconnect, ({ who: { session, setup } }) =>
    endConnection(execute, { kind: 'customer', id: session.id }, session.id, setup.id),
  );
};
