import { apiAccessControl } from '../../facts/api-access-control.ts';
import { goTo } from '../../model/acts.ts';
import { defineCheck, inapplicable } from '../define-check.ts';
import { connectedAppHere } from '../facts/connected-app-here.ts';
import { subjectGrants } from '../facts/subject-grants.ts';
import { knownPermissions } from '../facts/subject-sets.ts';
import { appPermissions } from '../needed-permissions.ts';
import { judgePermissions, permissionsVerdict } from '../permissions-check.ts';

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
    sets: subjectGrants,
    known: knownPermissions,
  },
  evaluate: ({ installed, control, sets, known }) => {
    if (installed) return inapplicable('app-permission.installed');
    return permissionsVerdict(judgePermissions(appPermissions(control === 'on'), sets, known), {
      act: goTo('token-policy'),
      missing: 'app-permission.missing',
      remedy: 'app-permission.remedy',
      notHere: { message: 'app-permission.not-here', remedy: 'app-permission.not-here.remedy' },
    });
  },
});
