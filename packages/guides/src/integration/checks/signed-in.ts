import { connection } from '../../facts/connection.ts';
import { organization } from '../../facts/organization.ts';
import type { Seen } from '../../model/check.ts';
import { sameId } from '../../salesforce-id.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

export const signedIn = defineCheck({
  id: 'signed-in',
  title: 'signed-in.title',
  why: 'signed-in.why',
  severity: 'blocker',
  needs: { connection, organization },
  evaluate: ({ connection: signIn, organization: org }) => {
    const evidence: Seen<Key> = [
      { kind: 'value', label: { key: 'signed-in.org' }, expected: signIn.orgName, actual: org.name },
      { kind: 'value', label: { key: 'signed-in.user' }, expected: null, actual: signIn.username },
      {
        kind: 'value',
        label: { key: 'signed-in.host' },
        expected: null,
        actual: new URL(signIn.instanceUrl).host,
      },
    ];
    return sameId(org.id, signIn.orgId)
      ? {
          outcome: 'passed',
          message: { key: 'signed-in.passed', params: { org: org.name, username: signIn.username } },
          evidence,
        }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'signed-in.other-org' },
          remedy: { key: 'signed-in.other-org.remedy' },
          evidence,
        };
  },
});
