import type { Seen } from '../../model/check.ts';
import { compared, defineCheck, failed, passed, seen } from '../define-check.ts';
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
      compared(
        { key: 'user-licence.seen' },
        'Salesforce Integration',
        user.licence || { key: 'user-licence.none' },
      ),
      seen({ key: 'user-profile.seen' }, user.profile),
    ];
    return isIntegrationLicence({ name: user.licence, key: user.licenceKey })
      ? passed({ key: 'integration-user-licence.passed', params: { profile: user.profile } }, ...evidence)
      : failed(
          'blocker',
          { key: 'integration-user-licence.other', params: { licence: user.licence } },
          'integration-user-licence.remedy',
          ...evidence,
        );
  },
});
