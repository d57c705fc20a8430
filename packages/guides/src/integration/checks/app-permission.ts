import { apiAccessControl } from '../../facts/api-access-control.ts';
import { defineCheck, inapplicable } from '../define-check.ts';
import { connectedAppHere } from '../facts/connected-app-here.ts';
import { knownPermissions, subjectSets } from '../facts/subject-sets.ts';
import { judgePermissions, type NeededPermission, permissionsVerdict } from '../permissions-check.ts';

const approve: NeededPermission = {
  permission: 'PermissionsCanApproveUninstalledApps',
};
const anyClient: NeededPermission = {
  permission: 'PermissionsUseAnyApiClient',
};

/**
 * The user's permissions for an app that is not installed (A 3.1): Approve Uninstalled Connected Apps and, if only
 * allow-listed apps can use the API, also Use Any API Client. An installed app needs neither.
 */
export const appPermission = defineCheck({
  id: 'app-permission',
  title: 'app-permission.title',
  why: 'app-permission.why',
  severity: 'blocker',
  when: { needs: 'connected-app' },
  needs: {
    installed: connectedAppHere,
    control: apiAccessControl,
    sets: subjectSets,
    known: knownPermissions,
  },
  evaluate: ({ installed, control, sets, known }) => {
    if (installed) return inapplicable('app-permission.installed');
    const needed = control === 'on' ? [approve, anyClient] : [approve];
    return permissionsVerdict(judgePermissions(needed, sets.sets, known), {
      missing: 'app-permission.missing',
      remedy: 'app-permission.remedy',
      notHere: 'app-permission.not-here',
    });
  },
});
