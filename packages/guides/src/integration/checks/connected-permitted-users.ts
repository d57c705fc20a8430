import { connectedAppPolicy } from '../../facts/connected-app-policy.ts';
import { defineCheck } from '../define-check.ts';
import { appNotInstalledYet } from './app-not-installed.ts';

/** Either value will do here; whether the user is among the approved ones is looked at once the user is known. */
export const connectedPermittedUsers = defineCheck({
  id: 'connected-permitted-users',
  title: 'connected-permitted-users.title',
  why: 'connected-permitted-users.why',
  severity: 'blocker',
  needs: { policy: connectedAppPolicy },
  evaluate: ({ policy }) => {
    if (!policy.installed) return appNotInstalledYet;
    return {
      outcome: 'passed',
      message: {
        key: policy.app.adminApproved
          ? 'connected-permitted-users.approved'
          : 'connected-permitted-users.everyone',
      },
      evidence: [
        {
          kind: 'value',
          label: { key: 'permitted-users.seen' },
          expected: null,
          // Setup's own words for the two values (A 5.2).
          actual: policy.app.adminApproved
            ? 'Admin approved users are pre-authorized'
            : 'All users may self-authorize',
        },
      ],
    };
  },
});
