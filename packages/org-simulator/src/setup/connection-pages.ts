import type { Router } from 'express';
import { recordId } from '../org/record-id.ts';
import { sameId } from '../salesforce-id.ts';
import { partnerNetwork } from '../schema/partner-network.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { pageNotFound, type SetupRequest, setupRouter, show } from './setup-request.ts';

const right = ['ManagePartnerNetConn'];

const connectionAt = ({ session: { org }, params }: SetupRequest) =>
  partnerNetwork
    .in(org)
    .connections.find(({ name }) => sameId(recordId('04P', org.id, name), params.id ?? ''));

/** An invitation to another org, and the list views on External Sharing of a connection. */
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
    () => right,
    (sent) => {
      partnerNetwork
        .in(sent.session.org)
        .connections.push({ name: sent.value('account').trim(), status: 'Sent' });
      return { to: paths.connections };
    },
  );

  get(paths.connection(':id'), (request) => {
    const connection = connectionAt(request);
    if (!connection) return pageNotFound(request);
    show(request, 'table', {
      title: connection.name,
      intro: 'External Sharing',
      links: [{ text: 'Create New View', href: paths.newView(request.params.id ?? '') }],
      columns: ['View'],
      rows: partnerNetwork.in(request.session.org).views.map((name) => [{ text: name }]),
    });
  });

  get(paths.newView(':id'), (request) => {
    if (!connectionAt(request)) return pageNotFound(request);
    const id = request.params.id ?? '';
    show(request, 'list-view', {
      title: 'Create New View',
      action: paths.newView(id),
      cancel: paths.connection(id),
    });
  });

  post(
    paths.newView(':id'),
    () => right,
    (sent) => {
      if (!connectionAt(sent)) return undefined;
      partnerNetwork.in(sent.session.org).views.push(sent.value('name').trim());
      return { to: paths.connection(sent.params.id ?? '') };
    },
  );
  return router;
};
