import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import { connectedApps, isInstalled } from './connected-apps.ts';
import { packages } from './packages.ts';
import { audit, audited, count, defineTable, flag, id, lookup, nillable, picklist, text } from './table.ts';

interface MenuItem {
  readonly appId: string;
  readonly clientId: string;
  readonly type: 'ConnectedApplication' | 'ExternalClientApplication';
  readonly developerName: string;
  readonly namespace: string | null;
  readonly label: string;
  readonly adminApproved: boolean;
}

/** Apps of both kinds that this org has. */
const itemsOf = (org: Org): readonly MenuItem[] => [
  ...packages.in(org).apps.map((app) => ({
    ...app,
    appId: app.id,
    clientId: app.consumerKey,
    type: 'ExternalClientApplication' as const,
    adminApproved: app.policy?.permittedUsers === 'AdminApprovedPreAuthorized',
  })),
  ...connectedApps
    .in(org)
    .filter(isInstalled)
    .map((app) => ({
      ...app,
      appId: app.id,
      clientId: app.consumerKey,
      type: 'ConnectedApplication' as const,
      adminApproved: app.policy.adminApproved,
    })),
];

const idOf = (org: Org, { appId }: MenuItem): string => recordId('0DS', org.id, appId);

/** Returns the menu item that tokens of this app point to; null for an app that the org does not have. */
export const menuItemId = (org: Org, clientId: string): string | null => {
  const item = itemsOf(org).find((one) => one.clientId === clientId);
  return item ? idOf(org, item) : null;
};

export const appMenuItem = defineTable({
  name: 'AppMenuItem',
  label: 'AppMenuItem',
  keyPrefix: '0DS',
  fields: [
    id('AppMenuItem ID'),
    flag('IsDeleted', 'Deleted'),
    ...audit,
    count('SortOrder', 'Sort Order'),
    text('Name', 'Developer Name', nillable),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    text('Label', 'Label', nillable),
    flag('IsUsingAdminAuthorization', 'IsUsingAdminAuthorization'),
    picklist(
      'Type',
      'App Type',
      ['ConnectedApplication', 'ExternalClientApplication', 'ServiceProvider', 'TabSet', 'UIBundle'],
      nillable,
    ),
    lookup(
      'ApplicationId',
      'Application ID',
      ['ConnectedApplication', 'ExternalClientApplication'],
      nillable,
    ),
    flag('IsAccessible', 'Is Accessible'),
    flag('IsVisible', 'Is Visible'),
  ],
  rows: (viewer) =>
    itemsOf(viewer.org).map((item, index) => ({
      Id: idOf(viewer.org, item),
      IsDeleted: false,
      ...audited(viewer),
      SortOrder: index,
      Name: item.developerName,
      NamespacePrefix: item.namespace,
      Label: item.label,
      IsUsingAdminAuthorization: item.adminApproved,
      Type: item.type,
      ApplicationId: item.appId,
      IsAccessible: true,
      IsVisible: true,
    })),
});
