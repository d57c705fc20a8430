import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import type { User } from '../org/user.ts';
import { SalesforceError } from '../salesforce-error.ts';
import { sameId } from '../salesforce-id.ts';
import { type ListView, partnerNetwork } from '../schema/partner-network.ts';
import { roleId, roles } from '../schema/roles.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { pageNotFound, type SentForm, type SetupRequest, setupRouter, show } from './setup-request.ts';

const everyone = 'All Internal Users';
/** Only with it, a list view can be visible to others. */
const publicViews = 'EditPublicFilters';

const connectionAt = ({ session: { org }, params }: SetupRequest) =>
  partnerNetwork
    .in(org)
    .connections.find(({ name }) => sameId(recordId('04P', org.id, name), params.id ?? ''));

/** The groups and roles that a list view can be shared to. */
const audiences = (org: Org): readonly string[] => [
  everyone,
  ...roles.in(org).map(({ name }) => `Role: ${name}`),
];

const isVisible = (org: Org, view: ListView, user: User): boolean => {
  if (view.owner === user || view.sharedTo === 'all') return true;
  if (view.sharedTo === 'nobody') return false;
  const role = roles.in(org).find(({ name }) => user.roleId !== null && roleId(org, name) === user.roleId);
  return view.sharedTo.some((one) => one === everyone || one === `Role: ${role?.name}`);
};

const visibilityOf = ({ sharedTo }: ListView): string => {
  if (sharedTo === 'nobody') return 'Visible only to me';
  return sharedTo === 'all' ? 'Visible to all users' : `Visible to ${sharedTo.join(', ')}`;
};

const invalid = (message: string): SalesforceError =>
  new SalesforceError(400, 'FIELD_INTEGRITY_EXCEPTION', message);

/** Salesforce's own rule and words for unique names. */
const requireUniqueName = (name: string, views: readonly ListView[]): void => {
  const isName = /^[A-Za-z](?:_?[A-Za-z0-9])*$/.test(name);
  if (!isName || views.some(({ uniqueName }) => uniqueName.toLowerCase() === name.toLowerCase()))
    throw invalid(
      'The View Unique Name field can only contain underscores and alphanumeric characters. It must be unique, begin with a letter, not include spaces, not end with an underscore, and not contain two consecutive underscores.',
    );
};

const sharedToIn = (sent: SentForm): ListView['sharedTo'] => {
  const { org, user } = sent.session;
  const visible = sent.value('visible');
  if (visible === 'all' && user.permissions.has(publicViews)) return 'all';
  if (visible !== 'some' || !user.permissions.has(publicViews)) return 'nobody';
  const chosen = audiences(org).filter((name) => sent.values('shared').includes(name));
  if (chosen.length === 0) throw invalid('Shared To: You must select at least one group or role.');
  return chosen;
};

/** A connection with its list views on External Sharing, and Create New View. */
export const listViewPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.connection(':id'), (request) => {
    const connection = connectionAt(request);
    if (!connection) return pageNotFound(request);
    const { org, user } = request.session;
    show(request, 'table', {
      title: connection.name,
      intro: 'External Sharing',
      links: [{ text: 'Create New View', href: paths.newView(request.params.id ?? '') }],
      columns: ['View Name', 'Restrict Visibility'],
      rows: partnerNetwork
        .in(org)
        .views.filter((view) => isVisible(org, view, user))
        .map((view) => [{ text: view.name }, { text: visibilityOf(view) }]),
    });
  });

  get(paths.newView(':id'), (request) => {
    if (!connectionAt(request)) return pageNotFound(request);
    const id = request.params.id ?? '';
    const { org, user } = request.session;
    show(request, 'list-view', {
      title: 'Create New View',
      action: paths.newView(id),
      cancel: paths.connection(id),
      audiences: user.permissions.has(publicViews) ? audiences(org) : [],
    });
  });

  post(
    paths.newView(':id'),
    () => ['ManagePartnerNetConn'],
    (sent) => {
      if (!connectionAt(sent)) return undefined;
      const { org, user: owner } = sent.session;
      const { views } = partnerNetwork.in(org);
      const name = sent.value('name').trim();
      if (name === '') throw invalid('View Name: You must enter a value');
      const uniqueName =
        sent.value('unique-name').trim() || name.replaceAll(/\W+/g, '_').replaceAll(/^_|_$/g, '');
      requireUniqueName(uniqueName, views);
      views.push({ name, uniqueName, owner, sharedTo: sharedToIn(sent) });
      return { to: paths.connection(sent.params.id ?? '') };
    },
  );
  return router;
};
