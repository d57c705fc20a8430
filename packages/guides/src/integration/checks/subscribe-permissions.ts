import { permissionsCheck } from '../permissions-check.ts';

const byItself = 'subscribe-permissions.by-itself' as const;

/**
 * The permissions Change Data Capture needs. Setup selects the last three along with the first two; the API does not
 * (P 1.3).
 */
export const subscribePermissions = permissionsCheck(
  {
    id: 'subscribe-permissions',
    title: 'subscribe-permissions.title',
    why: 'subscribe-permissions.check.why',
  },
  [
    {
      permission: 'PermissionsModifyMetadata',
    },
    { permission: 'PermissionsCustomizeApplication' },
    { permission: 'PermissionsViewSetup', note: byItself },
    { permission: 'PermissionsViewRoles', note: byItself },
    {
      permission: 'PermissionsManageCustomPermissions',
      note: byItself,
    },
  ],
);
