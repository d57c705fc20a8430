import { apiPermissions } from '../needed-permissions.ts';
import { permissionsCheck } from '../permissions-check.ts';

/** The permissions every integration's user needs. Those that the app requires are a separate check (A 3.1). */
export const systemPermissions = permissionsCheck(
  {
    id: 'system-permissions',
    title: 'system-permissions.title',
    why: 'system-permissions.check.why',
  },
  apiPermissions,
);
