import type { Router } from 'express';
import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { email } from '../schema/email.ts';
import { partnerNetwork } from '../schema/partner-network.ts';
import type { Site } from '../site.ts';
import { paths } from './setup-paths.ts';
import { insufficientPrivileges, setupRouter, show } from './setup-request.ts';

/** Labels of the settings page, each with the name of its control. */
const templates = [
  { name: 'invitation', label: 'Invitation Template' },
  { name: 'deactivation', label: 'Deactivation Template' },
  { name: 'accept', label: 'Accept Invitation Template' },
  { name: 'reject', label: 'Reject Invitation Template' },
  { name: 'update', label: 'Update Connection Profile Template' },
];

const templateMenus = (org: Org) =>
  templates.map(({ name, label }) => ({
    id: name,
    label,
    value: partnerNetwork.in(org).settings.templates[label] ?? '',
    choices: [
      { value: '', label: '--None--' },
      ...email.in(org).emailTemplates.map((one) => ({ value: one.name, label: one.name })),
    ],
  }));

/** Salesforce to Salesforce in Salesforce Classic: its settings, with the switch that only goes one way, and the connections. */
export const partnerNetworkPages = (site: Site): Router => {
  const { router, get, post } = setupRouter(site);

  get(paths.partnerNetwork, (request) => {
    const { org, user } = request.session;
    if (!user.permissions.has('ModifyAllData')) return insufficientPrivileges(request);
    const { enabled, settings } = partnerNetwork.in(org);
    const title = 'Salesforce to Salesforce Settings';
    // Once the feature is on, the page shows the settings, and Edit opens them.
    if (enabled && !request.query.has('edit'))
      return show(request, 'record', {
        title,
        actions: [{ text: 'Edit', href: paths.editPartnerNetwork }],
        values: [
          { label: 'Salesforce to Salesforce', text: 'Enabled' },
          { label: 'From Email Address', text: settings.fromAddress },
          { label: 'From Email Name', text: settings.fromName },
          ...templates.map(({ label }) => ({ label, text: settings.templates[label] ?? '' })),
        ],
        lists: [],
      });
    show(request, 'partner-network', {
      title,
      action: paths.partnerNetwork,
      enabled,
      settings,
      menus: templateMenus(org),
    });
  });

  post(
    paths.partnerNetwork,
    () => ['ModifyAllData'],
    (sent) => {
      const live = partnerNetwork.in(sent.session.org);
      // Nothing turns the feature off again (P 6.1).
      if (sent.value('enable') === 'on') live.enabled = true;
      live.settings.fromAddress = sent.value('from-address');
      live.settings.fromName = sent.value('from-name');
      live.settings.templates = Object.fromEntries(
        templates.map(({ name, label }) => [label, sent.value(name)]),
      );
      return { to: paths.partnerNetwork };
    },
  );

  get(paths.connections, (request) => {
    const { org, user } = request.session;
    const { enabled, connections } = partnerNetwork.in(org);
    if (!enabled || !user.permissions.has('ManagePartnerNetConn')) return insufficientPrivileges(request);
    show(request, 'table', {
      title: 'Connections',
      links: [{ text: 'New', href: paths.newConnection }],
      columns: ['Connection Name', 'Status'],
      rows: connections.map(({ name, status }) => [
        { text: name, href: paths.connection(recordId('04P', org.id, name)) },
        { text: status },
      ]),
    });
  });
  return router;
};
