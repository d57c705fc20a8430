import { connection } from '../../facts/connection.ts';
import { actualValue, defineCheck, passed } from '../define-check.ts';

/** Uses only what Salesforce returned at the sign-in, because you can sign in to an org without an API too. */
export const signedIn = defineCheck({
  id: 'signed-in',
  title: 'signed-in.title',
  why: 'signed-in.why',
  severity: 'blocker',
  needs: { connection },
  evaluate: ({ connection: { orgName, orgId, username, instanceUrl } }) =>
    passed(
      { key: 'signed-in.passed', params: { org: orgName || orgId, username } },
      actualValue({ key: 'signed-in.org' }, orgName || orgId),
      actualValue({ key: 'signed-in.user' }, username),
      actualValue({ key: 'signed-in.host' }, new URL(instanceUrl).host),
    ),
});
