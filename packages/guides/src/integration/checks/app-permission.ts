import { grantersOf } from '../../effective-access.ts';
import { apiAccessControl } from '../../facts/api-access-control.ts';
import { goTo } from '../../model/acts.ts';
import { ifRead } from '../../model/derive.ts';
import { permissionLabels } from '../../permission-labels.ts';
import { actualValue, cantTell, defineCheck, inapplicable, passed, withAct } from '../define-check.ts';
import { connectedAppHere } from '../facts/connected-app-here.ts';
import { subjectGrants } from '../facts/subject-grants.ts';
import { knownPermissions } from '../facts/subject-sets.ts';
import { type VendorApprovals, vendorApprovals } from '../facts/vendor-approvals.ts';
import { appPermissions } from '../needed-permissions.ts';
import { judgePermissions, permissionsVerdict } from '../permissions-check.ts';

const approve = 'PermissionsCanApproveUninstalledApps';
const messages = {
  act: goTo('token-policy'),
  missing: 'app-permission.missing',
  remedy: 'app-permission.remedy',
  notHere: { message: 'app-permission.not-here', remedy: 'app-permission.not-here.remedy' },
} as const;

/** Returns the approvals of the app; null if there may be others, or if those that are seen may be of another app. */
const provedApprovals = (found: VendorApprovals | null): VendorApprovals['seen'] | null =>
  found === null || found.foundBy === 'several' || found.foundBy === 'unsure' ? null : found.seen;

/**
 * The user's permissions for an app that is not installed (A 3.1): Approve Uninstalled Connected Apps and, if only
 * allow-listed apps can use the API, also Use Any API Client. An installed app needs neither, and a user who authorized
 * the app before does not need the first.
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
    approvals: ifRead(vendorApprovals),
  },
  evaluate: ({ installed, control, sets, known, approvals: found }) => {
    if (installed) return inapplicable('app-permission.installed');
    const needed = appPermissions(control === 'on');
    const seen = provedApprovals(found);
    if (seen && seen.length > 0) {
      const others = needed.filter(({ permission }) => permission !== approve);
      const approvals = actualValue({ key: 'app-permission.approvals' }, String(seen.length));
      if (others.length === 0)
        return passed(
          found?.foundBy === 'label' ? 'app-permission.authorized.by-name' : 'app-permission.authorized',
          approvals,
        );
      return permissionsVerdict(judgePermissions(others, sets, known), messages);
    }
    const verdict = permissionsVerdict(judgePermissions(needed, sets, known), messages);
    const lacksOnlyApprove =
      grantersOf(sets.sets, approve).length === 0 &&
      needed.every(
        ({ permission }) => permission === approve || grantersOf(sets.sets, permission).length > 0,
      );
    // Nobody who is not shown the approvals knows that the user needs the permission.
    return seen === null && verdict.outcome === 'failed' && lacksOnlyApprove
      ? withAct(
          cantTell('no-access', {
            message: { key: 'app-permission.unseen', params: { permissions: [permissionLabels[approve]] } },
            remedy: 'app-permission.not-here.remedy',
            evidence: verdict.evidence,
          }),
          goTo('token-policy'),
        )
      : verdict;
  },
});
