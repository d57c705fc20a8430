import { grantersOf } from '../../effective-access.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { actualValue, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { doubtVerdict } from '../doubtful-grants.ts';
import { connectedAppApproval } from '../facts/connected-app-approval.ts';
import { subject } from '../facts/subject.ts';
import { subjectGrants } from '../facts/subject-grants.ts';
import { grantedBy } from '../granted-by.ts';
import type { Key } from '../locales/en.ts';
import { causeOf, lostGrant } from '../lost-grants.ts';
import { permittedUsersValue } from '../policy-values.ts';
import { appNotInstalledYet } from './app-not-installed.ts';

/**
 * Whether the user may use the app. The user must be approved if the app admits only approved users, or if API Access
 * Control admits only allow-listed apps. Use Any API Client overrides the latter, but not the app's own policy (A
 * 3.1).
 */
export const userApproved = defineCheck({
  id: 'user-approved',
  title: 'user-approved.title',
  why: 'user-approved.why',
  severity: 'blocker',
  needs: { approval: connectedAppApproval, user: subject, sets: subjectGrants },
  evaluate: ({ approval: { policy, control, grants, doubtful, lost }, user, sets }) => {
    if (!policy.installed) return appNotInstalledYet;
    const { adminApproved } = policy.app;
    const anyClient = grantersOf(sets.sets, 'PermissionsUseAnyApiClient');
    const needed = adminApproved || (control === 'on' && anyClient.length === 0);
    const granters = [
      ...grants.map(({ kind, name }) => ({ key: `granted-by.${kind}`, params: { name } }) as const),
      ...(adminApproved ? [] : anyClient.map(grantedBy)),
    ];
    const evidence: SomeEvidence<Key> = [
      records(
        { key: 'user-approved.by' },
        [{ key: 'user-approved.column' }],
        granters.length > 0
          ? granters.map((one) => [one])
          : needed && lost.length > 0
            ? lost.map((one) => [lostGrant(one)])
            : [[{ key: needed ? 'user-approved.nobody' : 'user-approved.not-needed' }]],
        granters.length,
      ),
      actualValue(
        { key: 'permitted-users.seen' },
        permittedUsersValue(adminApproved ? 'AdminApprovedPreAuthorized' : 'AllSelfAuthorized'),
      ),
      actualValue('API Access Control', { key: `api-access-control.${control}` }),
    ];
    if (!needed) return passed('user-approved.everyone', ...evidence);
    const params = { person: user.name };
    const cause = causeOf([lost]);
    if (grants.length > 0) return passed({ key: 'user-approved.passed', params }, ...evidence);
    const maybe = [
      ...doubtful,
      ...(adminApproved ? [] : grantersOf(sets.doubtful, 'PermissionsUseAnyApiClient')),
    ];
    const inDoubt = doubtVerdict(maybe, evidence);
    if (inDoubt) return inDoubt;
    if (cause) return withAct(failed('blocker', cause.message, cause.remedy, ...evidence), cause.act);
    return failed(
      'blocker',
      { key: adminApproved ? 'user-approved.missing' : 'user-approved.not-listed', params },
      'user-approved.remedy',
      ...evidence,
    );
  },
});
