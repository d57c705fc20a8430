import { changePermissions } from '../needed-permissions.ts';
import { permissionsCheck } from '../permissions-check.ts';

/** The permissions Change Data Capture needs. */
export const subscribePermissions = permissionsCheck(
  {
    id: 'subscribe-permissions',
    title: 'subscribe-permissions.title',
    why: 'subscribe-permissions.check.why',
  },
  changePermissions,
);
