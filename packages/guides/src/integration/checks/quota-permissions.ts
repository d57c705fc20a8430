import { quotaPermissionsNeeded } from '../needed-permissions.ts';
import { permissionsCheck } from '../permissions-check.ts';

/** The permissions the integration needs to install its own Apex and to give itself access to it. */
export const quotaPermissions = permissionsCheck(
  { id: 'quota-permissions', title: 'quota-permissions.title', why: 'quota-permissions.check.why' },
  quotaPermissionsNeeded,
);
