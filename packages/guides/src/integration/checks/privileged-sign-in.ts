import { privilegesOf } from '../../privileged.ts';
import { sameId } from '../../salesforce-id.ts';
import { cantTell, defineCheck, passed, records } from '../define-check.ts';
import { doubtfulGrant, doubtVerdict } from '../doubtful-grants.ts';
import { subject } from '../facts/subject.ts';
import { subjectGrants } from '../facts/subject-grants.ts';
import { grantedBy } from '../granted-by.ts';
import { isIntegrationLicense } from '../user-license.ts';

/**
 * The person who connects the vendor's product signs in as the user that runs the integration, and a privileged user signs in
 * with a phishing-resistant method only (C 3). Which methods a user has registered is not read: a person knows it. A warning,
 * because a connection that exists already goes on.
 */
export const privilegedSignIn = defineCheck({
  id: 'privileged-sign-in',
  title: 'privileged-sign-in.title',
  why: 'privileged-sign-in.why',
  severity: 'warning',
  needs: { user: subject, sets: subjectGrants },
  statement: 'privileged-sign-in.statement',
  evaluate: ({ user, sets }, { connection }) => {
    const found = privilegesOf(sets);
    const sure = found.filter(({ granters }) => granters.length > 0);
    const evidence = records(
      { key: 'privileged-sign-in.seen' },
      [{ key: 'over-granting.permission' }, { key: 'over-granting.by' }],
      found.length > 0
        ? found.flatMap(({ label, granters, doubtful }) =>
            [...granters.map(grantedBy), ...doubtful.map(doubtfulGrant)].map((by) => [label, by]),
          )
        : [[{ key: 'over-granting.none' }, '']],
      found.length,
    );
    const labels = found.map(({ label }) => label);
    if (sure.length === 0)
      return (
        doubtVerdict(
          found.flatMap(({ doubtful }) => doubtful),
          [evidence],
          labels,
        ) ?? passed({ key: 'privileged-sign-in.passed', params: { person: user.name } }, evidence)
      );
    const params = {
      person: user.name,
      permissions: sure.map(({ label }) => label),
      sandbox: String(connection?.isSandbox === true),
    };
    if (connection && sameId(user.id, connection.userId))
      return passed({ key: 'privileged-sign-in.own', params }, evidence);
    const how = isIntegrationLicense({ name: user.license, key: user.licenseKey }) ? 'api-only' : 'needed';
    return cantTell('needs-a-person', {
      message: { key: `privileged-sign-in.${how}`, params },
      remedy: { key: `privileged-sign-in.${how}.remedy`, params },
      evidence: [evidence],
    });
  },
});
