import type { OrgProfile } from '@orgready/org-simulator/org-state';

/** System permissions of the standard System Administrator that matter in every guide; by metadata name. */
export const commonPermissions = [
  'ApiEnabled',
  'ViewSetup',
  'ViewRoles',
  'ModifyMetadata',
  'CustomizeApplication',
  'ModifyAllData',
  'ViewAllData',
  'ManageUsers',
  'ManageInternalUsers',
  'ManageProfilesPermissionsets',
  'CanApproveUninstalledApps',
] as const;

export const everyObjectPermission = ['Read', 'Create', 'Edit', 'Delete'] as const;

/** Returns the standard System Administrator with these system permissions. */
export const standardAdministrator = (permissions: readonly string[]): OrgProfile => ({
  name: 'System Administrator',
  license: 'Salesforce',
  permissions,
  objects: { '*': everyObjectPermission },
  fields: { '*': 'edit' },
});

/** Returns a clone of an administrator's profile without some system permissions. */
export const cloneWithout = (administrator: OrgProfile, missing: readonly string[]): OrgProfile => ({
  ...administrator,
  name: 'Delegated Administrator',
  custom: true,
  permissions: (administrator.permissions ?? []).filter((name) => !missing.includes(name)),
});
