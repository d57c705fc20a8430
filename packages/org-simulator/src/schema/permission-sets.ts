import { z } from 'zod';
import { grantFaults } from '../org/grant-faults.ts';
import { grants, type Holder, holderOf } from '../org/holder.ts';
import { licenseIdOf } from '../org/licenses.ts';
import { listOf } from '../org/list-of.ts';
import { definePart } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import type { Viewer } from '../org/viewer.ts';
import {
  hasPermissionColumn,
  inLanguage,
  permissionColumns,
  permissionValues,
} from './permission-columns.ts';
import { profiles } from './profiles.ts';
import {
  audit,
  audited,
  count,
  createable,
  defineTable,
  editable,
  flag,
  hasAnyOf,
  id,
  lookup,
  nillable,
  picklist,
  type Row,
  text,
} from './table.ts';

const orgPermissionSet = z.strictObject({
  ...grants,
  /** API name. */
  name: z.string(),
  label: z.string(),
  /** Developer name of the permission set license, or name of the user license, that it is bound to; absent: none. */
  license: z.string().exactOptional(),
  /** Of the managed package that brings it. */
  namespace: z.string().exactOptional(),
  /** Counts only in a session in which it was activated. */
  sessionBased: z.boolean().default(false),
});

export const permissionSets = definePart({
  state: {
    permissionSets: listOf(orgPermissionSet).default([]),
    /** Developer names of permission set licenses that ended: what they allow counts for nobody. */
    disabledLicenses: listOf(z.string()).default([]),
  },
  start: (declared, org) => {
    profiles.in(org);
    org.access.disabledLicenses = declared.disabledLicenses.map((name) => licenseIdOf(org, name));
    org.access.sets = declared.permissionSets.map((set) => ({
      id: recordId('0PS', org.id, `set ${set.name}`),
      name: set.name,
      label: set.label,
      description: null,
      licenseId: set.license === undefined ? null : licenseIdOf(org, set.license),
      namespace: set.namespace ?? null,
      sessionBased: set.sessionBased,
      holder: holderOf(set, org.objects),
    }));
  },
  faults: (declared, org) => grantFaults(declared.permissionSets, org),
});

const rowOf = (viewer: Viewer, Id: string, holder: Holder, own: Row): Row => ({
  Id,
  LicenseId: null,
  ProfileId: null,
  IsOwnedByProfile: false,
  ...permissionValues(holder.permissions),
  Description: null,
  ...audited(viewer),
  NamespacePrefix: null,
  HasActivationRequired: false,
  PermissionSetGroupId: null,
  PsgCount: 0,
  ...own,
});

/** Every profile owns a permission set with a meaningless name (recorded: `X00ex…`); it is custom if the profile is. */
const ofProfiles = (viewer: Viewer): Row[] =>
  viewer.org.access.profiles.map((profile) =>
    rowOf(viewer, profile.setId, profile.holder, {
      Name: `X${profile.id.slice(0, 15)}`,
      Label: profile.id.slice(0, 15),
      LicenseId: recordId('100', viewer.org.id, profile.license),
      ProfileId: profile.id,
      IsOwnedByProfile: true,
      IsCustom: profile.custom,
      Type: 'Profile',
    }),
  );

const own = (viewer: Viewer): Row[] =>
  viewer.org.access.sets.map((set) =>
    rowOf(viewer, set.id, set.holder, {
      Name: set.name,
      Label: set.label,
      LicenseId: set.licenseId,
      IsCustom: true,
      Description: set.description,
      NamespacePrefix: set.namespace,
      HasActivationRequired: set.sessionBased,
      Type: set.sessionBased ? 'Session' : 'Regular',
      PsgCount: viewer.org.access.groups.filter(({ setIds }) => setIds.includes(set.id)).length,
    }),
  );

/** A group's aggregate, with muting subtracted already (P 2.2); recorded: custom, without a license. */
const ofGroups = (viewer: Viewer): Row[] =>
  viewer.org.access.groups.map((group) =>
    rowOf(viewer, group.setId, group.aggregate, {
      Name: `X${group.id.slice(0, 15)}`,
      Label: group.label,
      IsCustom: true,
      PermissionSetGroupId: group.id,
      Type: 'Group',
    }),
  );

/** Permissions that reading needs: Object Reference, PermissionSet. */
export const permissionSet = defineTable({
  apis: ['data', 'tooling'],
  name: 'PermissionSet',
  label: 'Permission Set',
  keyPrefix: '0PS',
  hasField: hasPermissionColumn(),
  fieldFor: inLanguage,
  abilities: () => ({ createable: true, updateable: true, deletable: true }),
  shownTo: hasAnyOf(
    'ViewSetup',
    'ManageSessionPermissionSets',
    'AssignPermissionSets',
    'ManageProfilesPermissionsets',
  ),
  fields: [
    id('Permission Set ID'),
    text('Name', 'API Name', editable),
    text('Label', 'Permission Set Name', editable),
    // Cannot be changed after the set is created (recorded describe, P T8).
    lookup('LicenseId', 'License ID', ['PermissionSetLicense', 'UserLicense'], {
      ...nillable,
      ...createable,
    }),
    lookup('ProfileId', 'Profile ID', ['Profile'], nillable),
    flag('IsOwnedByProfile', 'Is Owned By Profile'),
    flag('IsCustom', 'Custom'),
    ...permissionColumns(),
    text('Description', 'Description', { ...nillable, ...editable }),
    ...audit,
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    flag('HasActivationRequired', 'Session Activation Required', editable),
    lookup('PermissionSetGroupId', 'Permission Set Group ID', ['PermissionSetGroup'], nillable),
    picklist(
      'Type',
      'Permission Set Type',
      ['Regular', 'Profile', 'Group', 'Session', 'Integration', 'Standard'],
      nillable,
    ),
    count('PsgCount', 'PSG Count', nillable),
  ],
  rows: (viewer) => [...ofProfiles(viewer), ...own(viewer), ...ofGroups(viewer)],
});
