import { permissionsCheck } from '../permissions-check.ts';

/** What the integration needs to install its own Apex and to give itself access to it. */
export const quotaPermissions = permissionsCheck(
  { id: 'quota-permissions', title: 'quota-permissions.title', why: 'quota-permissions.check.why' },
  [
    { permission: 'PermissionsAuthorApex', label: 'Author Apex' },
    {
      permission: 'PermissionsManageProfilesPermissionsets',
      label: 'Manage Profiles and Permission Sets',
    },
    { permission: 'PermissionsAssignPermissionSets', label: 'Assign Permission Sets' },
  ],
);
