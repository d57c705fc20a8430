import { apiAccessControl } from '../../facts/api-access-control.ts';
import { knownPermissions, subjectSets } from '../../facts/subject-sets.ts';
import { vendorConnectedApp } from '../../facts/vendor-connected-app.ts';
import { defineCheck } from '../define-check.ts';
import { judgePermissions, type NeededPermission, permissionMatrix } from '../permissions-check.ts';

const approve: NeededPermission = {
  permission: 'PermissionsCanApproveUninstalledApps',
  label: 'Approve Uninstalled Connected Apps',
};
const anyClient: NeededPermission = {
  permission: 'PermissionsUseAnyApiClient',
  label: 'Use Any API Client',
};

/**
 * What the user needs for an app that is not installed (A 3.1): Approve Uninstalled Connected Apps, and where only
 * allow-listed apps reach the API also Use Any API Client. An installed app needs neither.
 */
export const appPermission = defineCheck({
  id: 'app-permission',
  title: 'app-permission.title',
  why: 'app-permission.why',
  severity: 'blocker',
  when: { requirement: 'app', is: 'connected-app' },
  needs: {
    found: vendorConnectedApp,
    control: apiAccessControl,
    sets: subjectSets,
    known: knownPermissions,
  },
  evaluate: ({ found, control, sets, known }) => {
    if (found.state !== 'not-installed')
      return { outcome: 'inapplicable', why: { key: 'app-permission.installed' } };
    const judged = judgePermissions(control === 'on' ? [approve, anyClient] : [approve], sets.sets, known);
    const evidence = permissionMatrix(judged);
    const missing = judged.filter(({ exists, granters }) => exists && granters.length === 0);
    if (missing.length > 0)
      return {
        outcome: 'failed',
        severity: 'blocker',
        message: {
          key: 'app-permission.missing',
          params: { permissions: missing.map(({ label }) => label).join(', ') },
        },
        remedy: { key: 'app-permission.remedy' },
        evidence,
      };
    if (judged.some(({ exists }) => !exists))
      return {
        outcome: 'cantTell',
        reason: 'not-readable-by-api',
        message: { key: 'app-permission.not-here' },
        remedy: { key: 'app-permission.remedy' },
        evidence,
      };
    return {
      outcome: 'passed',
      message: { key: 'system-permissions.passed', params: { count: judged.length } },
      evidence,
    };
  },
});
