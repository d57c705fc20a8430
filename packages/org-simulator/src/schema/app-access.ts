import type { User } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import type { Grant, Viewer, World } from '../org/world.ts';
import {
  audit,
  audited,
  count,
  createable,
  defineTable,
  flag,
  id,
  lookup,
  may,
  moment,
  nillable,
  picklist,
  stamp,
  systemModstamp,
  type Table,
  text,
} from './table.ts';

/** Which permission sets may use an app. Needs View Setup and Configuration (Object Reference). */
export const setupEntityAccess = defineTable({
  name: 'SetupEntityAccess',
  label: 'Setup Entity Access',
  labelPlural: 'Setup Entity Access',
  keyPrefix: '0J0',
  readable: may('ViewSetup'),
  abilities: () => ({ createable: true, updateable: false, deletable: true }),
  fields: [
    id('SetupEntityAccess ID'),
    lookup('ParentId', 'Parent ID', ['PermissionSet'], createable),
    lookup(
      'SetupEntityId',
      'Setup Entity ID',
      ['ConnectedApplication', 'ExternalClientApplication'],
      createable,
    ),
    picklist(
      'SetupEntityType',
      'Setup Entity Type',
      ['ApexClass', 'ApexPage', 'ConnectedApplication', 'CustomPermission', 'ExternalClientApplication'],
      nillable,
    ),
    systemModstamp,
  ],
  rows: ({ org }) =>
    org.apps.flatMap((app) =>
      [...org.access.profiles.map(({ name, setId }) => ({ name, id: setId })), ...org.access.sets]
        .filter(({ name }) => app.policy?.grantedProfiles?.includes(name))
        .map((holder) => ({
          Id: recordId('0J0', org.id, `${app.id} ${holder.id}`),
          ParentId: holder.id,
          SetupEntityId: app.id,
          SetupEntityType: 'ExternalClientApplication',
          SystemModstamp: stamp(org.createdAt),
        })),
    ),
});

/** No scenario has a connected app; every org has the object. */
export const connectedApplication = defineTable({
  name: 'ConnectedApplication',
  label: 'Connected App',
  keyPrefix: '0H4',
  readable: may('ViewSetup', 'CustomizeApplication', 'ManageRemoteAccess'),
  fields: [
    id('Connected App ID'),
    text('Name', 'Connected App Name'),
    ...audit,
    flag('OptionsAllowAdminApprovedUsersOnly', 'AllowAdminApprovedUsersOnly'),
    flag('OptionsRefreshTokenValidityMetric', 'RefreshTokenValidityMetric'),
    flag('OptionsHasSessionLevelPolicy', 'HasSessionLevelPolicy'),
    flag('OptionsIsInternal', 'isInternal'),
    count('RefreshTokenValidityPeriod', 'Refresh Token Policy:', nillable),
    text('StartUrl', 'Start URL', { ...nillable, type: 'url' }),
  ],
  rows: () => [],
});

const menuItemId = (appId: string, { org }: Viewer): string => recordId('0DS', org.id, appId);

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
    viewer.org.apps.map((app, index) => ({
      Id: menuItemId(app.id, viewer),
      IsDeleted: false,
      ...audited(viewer),
      SortOrder: index,
      Name: app.developerName,
      NamespacePrefix: app.namespace,
      Label: app.label,
      IsUsingAdminAuthorization: app.policy?.permittedUsers === 'AdminApprovedPreAuthorized',
      Type: 'ExternalClientApplication',
      ApplicationId: app.id,
      IsAccessible: true,
      IsVisible: true,
    })),
});

/**
 * Own tokens; everyone's with Customize Application. `Id` is always null, a page holds 500 (Object Reference).
 * Tokens themselves are never told: nothing here needs them.
 */
export const oauthTokens = (world: () => World): Table =>
  defineTable({
    name: 'OauthToken',
    label: 'Oauth Token',
    keyPrefix: '0CQ',
    pageSize: 500,
    fields: [
      id('Oauth Token ID'),
      text('AccessToken', 'Access Token', nillable),
      lookup('UserId', 'User ID', ['User'], nillable),
      text('RequestToken', 'Request Token', nillable),
      moment('CreatedDate', 'Created Date', nillable),
      text('AppName', 'Application Name', nillable),
      moment('LastUsedDate', 'Last Used Date', nillable),
      count('UseCount', 'Use Count', nillable),
      text('DeleteToken', 'Delete Token', nillable),
      lookup('AppMenuItemId', 'AppMenuItem ID', ['AppMenuItem'], nillable),
    ],
    rows: (viewer) => {
      const mine = (one: User): boolean =>
        one === viewer.user || viewer.user.permissions.has('CustomizeApplication');
      return [
        ...world()
          .grants.filter((grant) => grant.org === viewer.org && mine(grant.user))
          .map((grant) => tokenRow(grant, viewer)),
        ...authorized(viewer)
          .filter(({ user }) => mine(user))
          .map((one) => authorizedRow(one, viewer)),
      ];
    },
  });

/** Apps that users authorised before the scenario begins. */
const authorized = ({ org }: Viewer) =>
  (org.state.authorizations ?? []).flatMap(({ username, appLabel }) => {
    const user = org.users.find((one) => one.username === username);
    return user ? [{ user, appLabel }] : [];
  });

const authorizedRow = ({ user, appLabel }: { user: User; appLabel: string }, viewer: Viewer) => {
  const app = viewer.org.apps.find(({ label }) => label === appLabel);
  return {
    Id: null,
    AccessToken: null,
    UserId: user.id,
    RequestToken: null,
    CreatedDate: stamp(viewer.org.createdAt),
    AppName: appLabel,
    LastUsedDate: stamp(viewer.org.createdAt),
    UseCount: 1,
    DeleteToken: null,
    AppMenuItemId: app ? menuItemId(app.id, viewer) : null,
  };
};

const tokenRow = (grant: Grant, viewer: Viewer) => {
  const app = viewer.org.apps.find(({ consumerKey }) => consumerKey === grant.clientId);
  return {
    Id: null,
    AccessToken: null,
    UserId: grant.user.id,
    RequestToken: null,
    CreatedDate: stamp(grant.createdAt),
    AppName: grant.appLabel,
    LastUsedDate: stamp(grant.lastUsedAt),
    UseCount: grant.useCount,
    DeleteToken: null,
    AppMenuItemId: app ? menuItemId(app.id, viewer) : null,
  };
};
