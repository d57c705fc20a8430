import { sameId } from '../../salesforce-id.ts';
import { compared, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { doubtVerdict } from '../doubtful-grants.ts';
import { appAuthorization } from '../facts/app-authorization.ts';
import { granteeId } from '../facts/grantee-id.ts';
import { causeOf, lostGrant } from '../lost-grants.ts';
import { permittedUsersValue } from '../policy-values.ts';
import { runsAs, subjectUser } from '../subject.ts';
import { noPolicyRecord } from './no-policy-record.ts';

export const permittedUsers = defineCheck({
  id: 'permitted-users',
  title: 'permitted-users.title',
  why: 'permitted-users.why',
  severity: 'blocker',
  needs: { authorization: appAuthorization, grantee: granteeId },
  statement: 'permitted-users.statement',
  // A person confirms that the user may authorize the app, whichever user it is.
  statementIgnores: [runsAs, subjectUser],
  evaluate: ({ authorization, grantee }, { connection }) => {
    if (!authorization.record) return noPolicyRecord('permitted-users.seen', authorization.appIsHere);
    const { permittedUsers: value, doubtful, lost } = authorization;
    const cause = causeOf([lost]);
    const policy = compared(
      { key: 'permitted-users.seen' },
      permittedUsersValue('AllSelfAuthorized'),
      permittedUsersValue(value),
    );
    if (value === 'AllSelfAuthorized') return passed('permitted-users.passed', policy);
    const params = { who: sameId(grantee, connection?.userId ?? '') ? 'you' : 'user' };
    const grants = authorization.grants.map(
      ({ kind, name }) => ({ key: `permitted-users.grant.${kind}`, params: { name } }) as const,
    );
    const granted = records(
      { key: 'permitted-users.grants' },
      [{ key: 'permitted-users.grants' }],
      grants.length > 0
        ? grants.map((grant) => [grant])
        : lost.length > 0
          ? lost.map((one) => [lostGrant(one)])
          : [[{ key: 'permitted-users.no-grant' }]],
      grants.length,
    );
    if (grants.length > 0)
      return failed(
        'warning',
        { key: 'permitted-users.granted', params },
        'permitted-users.granted.remedy',
        policy,
        granted,
      );
    const inDoubt = doubtVerdict(doubtful, [policy, granted]);
    if (inDoubt) return inDoubt;
    if (cause) return withAct(failed('blocker', cause.message, cause.remedy, policy, granted), cause.act);
    return failed(
      'blocker',
      { key: 'permitted-users.not-granted', params },
      'permitted-users.not-granted.remedy',
      policy,
      granted,
    );
  },
});
