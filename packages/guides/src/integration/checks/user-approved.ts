import { grantersOf } from '../../effective-access.ts';
import type { Seen } from '../../model/check.ts';
import { grantedBy } from '../access-matrix.ts';
import { defineCheck } from '../define-check.ts';
import { connectedAppApproval } from '../facts/connected-app-approval.ts';
import { subject } from '../facts/subject.ts';
import { subjectSets } from '../facts/subject-sets.ts';
import type { Key } from '../locales/en.ts';
import { appNotInstalledYet } from './app-not-installed.ts';

/**
 * Whether the user may use the app: among the approved ones where only those may, or where API Access Control lets in
 * allow-listed apps only. Use Any API Client lifts the latter, and not the app's own policy (A 3.1).
 */
export const userApproved = defineCheck({
  id: 'user-approved',
  title: 'user-approved.title',
  why: 'user-approved.why',
  severity: 'blocker',
  needs: { approval: connectedAppApproval, user: subject, sets: subjectSets },
  evaluate: ({ approval: { policy, control, grants }, user, sets }) => {
    if (!policy.installed) return appNotInstalledYet;
    const { adminApproved } = policy.app;
    const anyClient = grantersOf(sets.sets, 'PermissionsUseAnyApiClient');
    const needed = adminApproved || (control === 'on' && anyClient.length === 0);
    const granters = [
      ...grants.map(({ kind, name }) => ({ key: `granted-by.${kind}`, params: { name } }) as const),
      ...(adminApproved ? [] : anyClient.map(grantedBy)),
    ];
    const evidence: Seen<Key> = [
      {
        kind: 'records',
        label: { key: 'user-approved.by' },
        columns: [{ key: 'user-approved.column' }],
        rows:
          granters.length > 0
            ? granters.map((one) => [one])
            : [[{ key: needed ? 'user-approved.nobody' : 'user-approved.not-needed' }]],
        total: granters.length,
      },
      {
        kind: 'value',
        label: { key: 'permitted-users.seen' },
        expected: null,
        actual: adminApproved ? 'Admin approved users are pre-authorized' : 'All users may self-authorize',
      },
      {
        kind: 'value',
        label: 'API Access Control',
        expected: null,
        actual: { key: `api-access-control.${control}` },
      },
    ];
    if (!needed) return { outcome: 'passed', message: { key: 'user-approved.everyone' }, evidence };
    return grants.length > 0
      ? { outcome: 'passed', message: { key: 'user-approved.passed', params: { name: user.name } }, evidence }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: {
            key: adminApproved ? 'user-approved.missing' : 'user-approved.not-listed',
            params: { name: user.name },
          },
          remedy: { key: 'user-approved.remedy' },
          evidence,
        };
  },
});
