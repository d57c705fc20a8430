import { appAuthorization } from '../../facts/app-authorization.ts';
import { granteeId } from '../../facts/grantee-id.ts';
import type { Seen } from '../../model/check.ts';
import { sameId } from '../../salesforce-id.ts';
import { runsAs, subjectUser } from '../../subject.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { noPolicyRecord } from './no-policy-record.ts';

export const permittedUsers = defineCheck({
  id: 'permitted-users',
  title: 'permitted-users.title',
  why: 'permitted-users.why',
  severity: 'blocker',
  needs: { authorization: appAuthorization, grantee: granteeId },
  statement: 'permitted-users.statement',
  // A person confirms that the user may authorize the app, whoever that is.
  statedWithout: [runsAs, subjectUser],
  evaluate: ({ authorization, grantee }, { connection }) => {
    if (!authorization.record) return noPolicyRecord('permitted-users.seen', authorization.appIsHere);
    const everyone = authorization.permittedUsers === 'AllSelfAuthorized';
    const value = {
      kind: 'value',
      label: { key: 'permitted-users.seen' },
      // Setup's own words for the two values (A 5.2).
      expected: 'All users may self-authorize',
      actual: everyone ? 'All users may self-authorize' : 'Admin approved users are pre-authorized',
    } as const;
    if (everyone) return { outcome: 'passed', message: { key: 'permitted-users.passed' }, evidence: [value] };
    const who = sameId(grantee, connection?.userId ?? '') ? 'you' : 'user';
    const grants = authorization.grants.map(
      ({ kind, name }) => ({ key: `permitted-users.grant.${kind}`, params: { name } }) as const,
    );
    const evidence: Seen<Key> = [
      value,
      {
        kind: 'records',
        label: { key: 'permitted-users.grants' },
        columns: [{ key: 'permitted-users.grants' }],
        rows: grants.length > 0 ? grants.map((grant) => [grant]) : [[{ key: 'permitted-users.no-grant' }]],
        total: grants.length,
      },
    ];
    return grants.length > 0
      ? {
          outcome: 'failed',
          severity: 'warning',
          message: { key: 'permitted-users.granted', params: { who } },
          remedy: { key: 'permitted-users.granted.remedy' },
          evidence,
        }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'permitted-users.not-granted', params: { who } },
          remedy: { key: 'permitted-users.not-granted.remedy' },
          evidence,
        };
  },
});
