import { z } from 'zod';
import { grantFaults } from '../org/grant-faults.ts';
import { grants, holderOf } from '../org/holder.ts';
import { userTypeOf, userTypes } from '../org/licenses.ts';
import { listOf } from '../org/list-of.ts';
import { definePart } from '../org/part.ts';
import { profileColumn } from '../org/permissions.ts';
import { recordId } from '../org/record-id.ts';
import { to18 } from '../salesforce-id.ts';
import { orgObjects } from './org-objects.ts';
import {
  hasPermissionColumn,
  inLanguage,
  permissionColumns,
  permissionValues,
} from './permission-columns.ts';
import {
  audit,
  audited,
  defineTable,
  editable,
  id,
  lookup,
  moment,
  nillable,
  picklist,
  text,
} from './table.ts';

const orgProfile = z.strictObject({
  ...grants,
  name: z.string(),
  /** Id of the profile, if a scenario names it. */
  id: z.string().exactOptional(),
  /** Name of the user license. */
  license: z.string(),
  /** System and object permissions of a standard profile cannot be edited. */
  custom: z.boolean().default(false),
});

export const profiles = definePart({
  state: { profiles: listOf(orgProfile) },
  start: (declared, org) => {
    orgObjects.in(org);
    org.access.profiles = declared.profiles.map((one) => ({
      id: one.id === undefined ? recordId('00e', org.id, one.name) : to18(one.id),
      setId: recordId('0PS', org.id, `profile ${one.name}`),
      name: one.name,
      license: one.license,
      licenseId: recordId('100', org.id, one.license),
      custom: one.custom,
      holder: holderOf(one, org.objects),
    }));
  },
  faults: (declared, org) => grantFaults(declared.profiles, org),
});

export const profile = defineTable({
  apis: ['data', 'tooling'],
  name: 'Profile',
  label: 'Profile',
  keyPrefix: '00e',
  hasField: hasPermissionColumn(profileColumn),
  fieldFor: inLanguage,
  abilities: () => ({ createable: false, updateable: true, deletable: true }),
  fields: [
    id('Profile ID'),
    text('Name', 'Name', editable),
    ...permissionColumns(profileColumn),
    lookup('UserLicenseId', 'User License ID', ['UserLicense']),
    picklist('UserType', 'User Type', userTypes, nillable),
    text('Description', 'Description', { ...nillable, ...editable }),
    ...audit,
  ],
  rows: (viewer) =>
    viewer.org.access.profiles.map((one) => ({
      Id: one.id,
      Name: one.name,
      ...permissionValues(one.holder.permissions, profileColumn),
      UserLicenseId: recordId('100', viewer.org.id, one.license),
      UserType: userTypeOf(one.license),
      Description: null,
      ...audited(viewer),
    })),
});

/**
 * One row: the running user's effective permissions. No permission is needed (Object Reference,
 * UserPermissionAccess).
 */
export const userPermissionAccess = defineTable({
  name: 'UserPermissionAccess',
  label: 'User Permission Access',
  labelPlural: 'User Permission Access',
  keyPrefix: '0up',
  hasField: hasPermissionColumn(),
  fieldFor: (field, viewer) => ({ ...inLanguage(field, viewer), createable: false, updateable: false }),
  fields: [
    id('UserPermissionAccess ID'),
    ...permissionColumns(),
    moment('LastCacheUpdate', 'Last Cache Update', nillable),
  ],
  rows: ({ org, user }) => [
    {
      Id: recordId('0up', org.id, user.username),
      ...permissionValues(user.permissions),
      LastCacheUpdate: null,
    },
  ],
});
