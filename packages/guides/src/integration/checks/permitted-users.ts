import { sameId } from '../../salesforce-id.ts';
import { compared, defineCheck, failed, passed, records, withAct } from '../define-check.ts';
import { doubtVerdict } from '../doubtful-grants.ts';
import { appAuthorization } from '../facts/app-authorization.ts';
import type { AppGrants } from '../facts/counted-grants.ts';
import { granteeId } from '../facts/grantee-id.ts';
import { causeOf, lostGrant } from '../lost-grants.ts';
import { permittedUsersValue } from '../policy-values.ts';
import { runsAs, subjectUser } from '../subject.ts';
import { toApprove } from '../to-approve.ts';
import { wantedPolicies } from '../wanted-policies.ts';
import { noPolicyRecord } from './no-policy-record.ts';

/** Returns evidence of who approves the user: what counts or, if nothing does, what would. */
const approvals = ({ grants, lost }: AppGrants) => {
  const counting = grants.map(
    ({ kind, name }) => ({ key: `permitted-users.grant.${kind}`, params: { name } }) as const,
  );
  const others = lost.length > 0 ? lost.map(lostGrant) : [{ key: 'permitted-users.no-grant' } as const];
  return records(
    { key: 'permitted-users.grants' },
    [{ key: 'permitted-users.grants' }],
    (counting.length > 0 ? counting : others).map((one) => [one]),
    counting.length,
  );
};

export const permittedUsers = defineCheck({
  id: 'permitted-users',
  title: 'permitted-users.title',
  why: 'permitted-users.why',
  severity: 'blocker',
  needs: { authorization: appAuthorization, grantee: granteeId },
  statement: 'permitted-users.statement',
  // A person confirms that the user may authorize the app, whichever user it is.
  statementIgnores: [runsAs, subjectUser],
  evaluate: ({ authorization, grantee }, { connection, params }) => {
    if (!authorization.record) return noPolicyRecord('permitted-users.seen', authorization.appIsHere);
    const { permittedUsers: value, grants, doubtful, lost, held } = authorization;
    const { permittedUsers: wanted } = wantedPolicies(params);
    const policy = compared(
      { key: 'permitted-users.seen' },
      permittedUsersValue(wanted),
      permittedUsersValue(value),
    );
    if (value === 'AllSelfAuthorized')
      return wanted === value
        ? passed('permitted-users.passed', policy)
        : failed('warning', 'permitted-users.all', 'permitted-users.all.remedy', policy);
    const granted = approvals(authorization);
    const who = { who: sameId(grantee, connection?.userId ?? '') ? 'you' : 'user' };
    if (grants.length > 0)
      return wanted === value
        ? passed({ key: 'permitted-users.granted', params: who }, policy, granted)
        : failed(
            'warning',
            { key: 'permitted-users.granted', params: who },
            'permitted-users.granted.remedy',
            policy,
            granted,
          );
    const inDoubt = doubtVerdict(doubtful, [policy, granted]);
    if (inDoubt) return inDoubt;
    const cause = causeOf([lost]);
    if (cause) return withAct(failed('blocker', cause.message, cause.remedy, policy, granted), cause.act);
    return failed(
      'blocker',
      { key: 'permitted-users.not-granted', params: who },
      { key: 'permitted-users.not-granted.remedy', params: toApprove(held) },
      policy,
      granted,
    );
  },
});
