import { permissionsCheck } from '../permissions-check.ts';

const byItself = 'subscribe-permissions.by-itself' as const;

/** What Change Data Capture needs. Setup ticks the last three along with the first two; the API does not (P 1.3). */
export const subscribePermissions = permissionsCheck(
  {
    id: 'subscribe-permissions',
    title: 'subscribe-permissions.title',
    why: 'subscribe-permissions.check.why',
  },
  [
    {
      permission: 'PermissionsModifyMetadata',
      label: 'Modify Metadata Through Metadata API Functions',
    },
    { permission: 'PermissionsCustomizeApplication', label: 'Customize Application' },
    { permission: 'PermissionsViewSetup', label: 'View Setup and Configuration', note: byItself },
    { permission: 'PermissionsViewRoles', label: 'View Roles and Role Hierarchy', note: byItself },
    {
      permission: 'PermissionsManageCustomPermissions',
      label: 'Manage Custom Permissions',
      note: byItself,
    },
  ],
);
