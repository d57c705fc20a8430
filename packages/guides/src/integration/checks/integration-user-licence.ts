import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import { subject } from '../facts/subject.ts';
import type { Key } from '../locales/en.ts';
import { isIntegrationLicence } from '../user-licence.ts';

/** A user's licence is that of the profile: another licence means another profile (P 4.1). */
export const integrationUserLicence = defineCheck({
  id: 'integration-user-licence',
  title: 'integration-user-licence.title',
  why: 'integration-user-licence.why',
  severity: 'blocker',
  needs: { user: subject },
  evaluate: ({ user }) => {
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: { key: 'user-licence.seen' },
        expected: 'Salesforce Integration',
        actual: user.licence || { key: 'user-licence.none' },
      },
      { kind: 'value', label: { key: 'user-profile.seen' }, expected: null, actual: user.profile },
    ];
    return isIntegrationLicence({ name: user.licence, key: user.licenceKey })
      ? {
          outcome: 'passed',
          message: { key: 'integration-user-licence.passed', params: { profile: user.profile } },
          evidence,
        }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'integration-user-licence.other', params: { licence: user.licence } },
          remedy: { key: 'integration-user-licence.remedy' },
          evidence,
        };
  },
});
