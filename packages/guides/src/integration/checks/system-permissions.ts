import { permissionsCheck } from '../permissions-check.ts';

/** What every integration's user needs. What an app beside it asks for is another check (A 3.1). */
export const systemPermissions = permissionsCheck(
  {
    id: 'system-permissions',
    title: 'system-permissions.title',
    why: 'system-permissions.check.why',
  },
  [{ permission: 'PermissionsApiEnabled' }],
);
