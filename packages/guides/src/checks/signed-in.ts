import { organizationIfApi } from '../facts/api-access.ts';
import { connection } from '../facts/connection.ts';
import type { EngineKey } from '../locales/en.ts';
import type { SomeEvidence } from '../model/check.ts';
import { sameId } from '../salesforce-id.ts';
import { actualValue, compared, defineCheck, failed, passed } from './define-check.ts';

export const signedIn = defineCheck({
  id: 'signed-in',
  title: 'signed-in.title',
  why: 'signed-in.why',
  severity: 'blocker',
  needs: { connection, organization: organizationIfApi },
  evaluate: ({ connection: signIn, organization: org }) => {
    const user: SomeEvidence<EngineKey> = [
      actualValue({ key: 'signed-in.user' }, signIn.username),
      actualValue({ key: 'signed-in.host' }, new URL(signIn.instanceUrl).host),
    ];
    // Without an API the org cannot name itself: the sign-in itself says which org it is.
    if (!org)
      return passed({ key: 'signed-in.passed.no-api', params: { username: signIn.username } }, ...user);
    const evidence: SomeEvidence<EngineKey> = [
      compared({ key: 'signed-in.org' }, signIn.orgName, org.name),
      ...user,
    ];
    return sameId(org.id, signIn.orgId)
      ? passed({ key: 'signed-in.passed', params: { org: org.name, username: signIn.username } }, ...evidence)
      : failed('blocker', 'signed-in.other-org', 'signed-in.other-org.remedy', ...evidence);
  },
});
