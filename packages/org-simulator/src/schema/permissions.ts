import { profileColumn, systemPermissions } from '../org/permissions.ts';
import { recordId } from '../org/record-id.ts';
import type { Viewer } from '../org/world.ts';
import {
  audit,
  audited,
  count,
  defineTable,
  type Field,
  flag,
  id,
  lookup,
  may,
  moment,
  nillable,
  picklist,
  type Row,
  stamp,
  text,
} from './table.ts';

/** Exists only where Salesforce Support has turned on API Access Control: where a profile here names it. */
const useAnyApiClient = 'UseAnyApiClient';
const labels = { ...systemPermissions, [useAnyApiClient]: 'Use Any API Client' };
const names = Object.keys(labels).sort();

const columns = (rename = (name: string) => name): Field[] =>
  Object.entries(labels).map(([name, label]) => flag(`Permissions${rename(name)}`, label));

const values = (permissions: Iterable<string>, rename = (name: string) => name): Row => {
  const granted = new Set(permissions);
  return Object.fromEntries(names.map((name) => [`Permissions${rename(name)}`, granted.has(name)]));
};

const hasField = (field: Field, { org }: Viewer): boolean =>
  field.name !== `Permissions${useAnyApiClient}` ||
  org.state.profiles.some(({ permissions }) => permissions.includes(useAnyApiClient));

export const profile = defineTable({
  name: 'Profile',
  label: 'Profile',
  keyPrefix: '00e',
  hasField,
  fields: [
    id('Profile ID'),
    text('Name', 'Name'),
    ...columns(profileColumn),
    lookup('UserLicenseId', 'User License ID', ['UserLicense']),
    picklist('UserType', 'User Type', ['Standard', 'Guest', 'CspLitePortal'], nillable),
    text('Description', 'Description', nillable),
    ...audit,
  ],
  rows: (viewer) =>
    viewer.org.state.profiles.map((one) => ({
      Id: viewer.org.profileId(one),
      Name: one.name,
      ...values(one.permissions, profileColumn),
      UserLicenseId: recordId('100', viewer.org.id, one.licence),
      UserType: 'Standard',
      Description: null,
      ...audited(viewer),
    })),
});

/**
 * Every profile owns one, with a meaningless name (recorded: `X00ex…`).
 * Rights to read: Object Reference, PermissionSet.
 */
export const permissionSet = defineTable({
  name: 'PermissionSet',
  label: 'Permission Set',
  keyPrefix: '0PS',
  hasField,
  readable: may(
    'ViewSetup',
    'ManageSessionPermissionSets',
    'AssignPermissionSets',
    'ManageProfilesPermissionsets',
  ),
  fields: [
    id('Permission Set ID'),
    text('Name', 'API Name'),
    text('Label', 'Permission Set Name'),
    lookup('LicenseId', 'License ID', ['PermissionSetLicense', 'UserLicense'], nillable),
    lookup('ProfileId', 'Profile ID', ['Profile'], nillable),
    flag('IsOwnedByProfile', 'Is Owned By Profile'),
    flag('IsCustom', 'Custom'),
    ...columns(),
    text('Description', 'Description', nillable),
    ...audit,
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    flag('HasActivationRequired', 'Session Activation Required'),
    lookup('PermissionSetGroupId', 'Permission Set Group ID', ['PermissionSetGroup'], nillable),
    picklist(
      'Type',
      'Permission Set Type',
      ['Regular', 'Profile', 'Group', 'Session', 'Integration', 'Standard'],
      nillable,
    ),
    count('PsgCount', 'PSG Count', nillable),
  ],
  rows: (viewer) =>
    viewer.org.state.profiles.map((one) => ({
      Id: viewer.org.profileSetId(one),
      Name: `X${viewer.org.profileId(one).slice(0, 15)}`,
      Label: viewer.org.profileId(one),
      LicenseId: recordId('100', viewer.org.id, one.licence),
      ProfileId: viewer.org.profileId(one),
      IsOwnedByProfile: true,
      IsCustom: false,
      ...values(one.permissions),
      Description: null,
      ...audited(viewer),
      NamespacePrefix: null,
      HasActivationRequired: false,
      PermissionSetGroupId: null,
      Type: 'Profile',
      PsgCount: 0,
    })),
});

/** Scenarios have no groups yet; the object exists in every org, so it is here and empty. */
export const permissionSetGroup = defineTable({
  name: 'PermissionSetGroup',
  label: 'Permission Set Group',
  keyPrefix: '0PG',
  readable: may('ViewSetup', 'ManageSessionPermissionSets', 'AssignPermissionSets'),
  fields: [
    id('Permission Set Group ID'),
    flag('IsDeleted', 'Deleted'),
    text('DeveloperName', 'API Name'),
    text('MasterLabel', 'Label'),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    text('Description', 'Description', { ...nillable, type: 'textarea' }),
    picklist('Status', 'Status', ['Updated', 'Outdated', 'Updating', 'Failed']),
    flag('HasActivationRequired', 'Session Activation Required'),
    ...audit,
  ],
  rows: () => [],
});

/** Rights to read: Object Reference, PermissionSetAssignment. The profile's own set is a row too (recorded). */
export const permissionSetAssignment = defineTable({
  name: 'PermissionSetAssignment',
  label: 'Permission Set Assignment',
  keyPrefix: '0Pa',
  readable: may('ViewSetup', 'AssignPermissionSets', 'ManageUsers'),
  fields: [
    id('Permission Set Assignment ID'),
    lookup('PermissionSetId', 'Permission Set ID', ['PermissionSet'], nillable),
    lookup('PermissionSetGroupId', 'Permission Set Group ID', ['PermissionSetGroup'], nillable),
    lookup('AssigneeId', 'Assignee ID', ['User']),
    moment('SystemModstamp', 'Date Assigned'),
    moment('ExpirationDate', 'Expires On', nillable),
    flag('IsActive', 'Is Active'),
    flag('IsRevoked', 'Is Revoked'),
  ],
  rows: ({ org }) =>
    org.users.map((one) => ({
      Id: recordId('0Pa', org.id, `${one.username} ${one.profile}`),
      PermissionSetId: one.profileSetId,
      PermissionSetGroupId: null,
      AssigneeId: one.id,
      SystemModstamp: stamp(org.createdAt),
      ExpirationDate: null,
      IsActive: true,
      IsRevoked: false,
    })),
});

/** One row, the running user's; no right needed (Object Reference, UserPermissionAccess). */
export const userPermissionAccess = defineTable({
  name: 'UserPermissionAccess',
  label: 'User Permission Access',
  labelPlural: 'User Permission Access',
  keyPrefix: '0up',
  hasField,
  fields: [
    id('UserPermissionAccess ID'),
    ...columns(),
    moment('LastCacheUpdate', 'Last Cache Update', nillable),
  ],
  rows: ({ org, user }) => [
    {
      Id: recordId('0up', org.id, user.username),
      ...values(user.permissions),
      LastCacheUpdate: null,
    },
  ],
});
