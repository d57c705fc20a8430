import type { Router } from 'express';
import { permissionSwitches } from '../schema/permission-columns.ts';
import type { Site } from '../site.ts';
import { canManage, managing } from './connected-app-policy.ts';
import { paths } from './setup-paths.ts';
import { setupRouter, show } from './setup-request.ts';

/** API Access Control: one switch, in orgs for which Salesforce Support has enabled it. */
export const apiAccessPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.apiAccessControl, (request) => {
    const { org, user } = request.session;
    show(request, 'api-access-control', {
      title: 'API Access Control',
      action: paths.apiAccessControl,
      control: permissionSwitches.in(org).apiAccessControl,
      canManage: canManage(user),
    });
  });

  post(
    paths.apiAccessControl,
    ({ session }) => managing(session.user),
    (sent) => {
      const { org } = sent.session;
      const switches = permissionSwitches.in(org);
      if (switches.apiAccessControl === null) return undefined;
      switches.apiAccessControl = sent.value('limited') === 'on' ? 'on' : 'off';
      return { to: paths.apiAccessControl };
    },
  );
  return router;
};
