import type { Router } from 'express';
import { partnerNetwork } from '../schema/partner-network.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { setupRouter, show } from './setup-request.ts';

/** An invitation to another org. */
export const connectionPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.newConnection, (request) =>
    show(request, 'form', {
      title: 'New Connection',
      action: paths.newConnection,
      cancel: paths.connections,
      button: 'Save & Send Invite',
      fields: [
        { kind: 'text', id: 'contact', label: 'Contact', required: true },
        { kind: 'text', id: 'account', label: 'Account', required: true },
      ],
    }),
  );

  post(
    paths.newConnection,
    () => ['ManagePartnerNetConn'],
    (sent) => {
      partnerNetwork
        .in(sent.session.org)
        .connections.push({ name: sent.value('account').trim(), status: 'Sent' });
      return { to: paths.connections };
    },
  );
  return router;
};
