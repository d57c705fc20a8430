import { connection } from '../facts/connection.ts';
import { organization } from '../facts/organization.ts';
import type { EngineKey } from '../locales/en.ts';
import type { SomeEvidence } from '../model/check.ts';
import { sameId } from '../salesforce-id.ts';
import { actualValue, compared, defineCheck, failed, passed } from './define-check.ts';

export const signedIn = defineCheck({
  id: 'signed-in',
  title: 'signed-in.title',
  why: 'signed-in.why',
  severity: 'blocker',
  needs: { connection, organization },
  evaluate: ({ connection: signIn, organization: org }) => {
    const evidence: SomeEvidence<EngineKey> = [
      compared({ key: 'signed-in.org' }, signIn.orgName, org.name),
      actualValue({ key: 'signed-in.user' }, signIn.username),
      actualValue({ key: 'signed-in.host' }, new URL(signIn.instanceUrl).host),
    ];
    return sameId(org.id, signIn.orgId)
      ? passed({ key: 'signed-in.passed', params: { org: org.name, username: signIn.username } }, ...evidence)
      : failed('blocker', 'signed-in.other-org', 'signed-in.other-org.remedy', ...evidence);
  },
});
