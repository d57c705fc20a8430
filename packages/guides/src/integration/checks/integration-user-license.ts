import { hiddenLicense, isHiddenLicense } from '../../hidden-license.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { chooseUser } from '../choose-user.ts';
import { actualValue, cantTell, compared, defineCheck, failed, passed, withAct } from '../define-check.ts';
import { subject } from '../facts/subject.ts';
import type { Key } from '../locales/en.ts';
import { integrationUser } from '../subject.ts';
import { isIntegrationLicense } from '../user-license.ts';

/** A user's license is that of the profile: changing the license means changing the profile (P 4.1). */
export const integrationUserLicense = defineCheck({
  id: 'integration-user-license',
  title: 'integration-user-license.title',
  why: 'integration-user-license.why',
  severity: 'blocker',
  needs: { user: subject },
  evaluate: ({ user }) => {
    const evidence: SomeEvidence<Key> = [
      compared(
        { key: 'user-license.seen' },
        'Salesforce Integration',
        user.license || { key: 'user-license.none' },
      ),
      actualValue({ key: 'user-profile.seen' }, user.profile),
    ];
    if (isHiddenLicense(user.license))
      return cantTell(hiddenLicense.reason, { evidence, lacks: hiddenLicense.lacks });
    return isIntegrationLicense({ name: user.license, key: user.licenseKey })
      ? passed({ key: 'integration-user-license.passed', params: { profile: user.profile } }, ...evidence)
      : withAct(
          failed(
            'blocker',
            { key: 'integration-user-license.other', params: { license: user.license } },
            'integration-user-license.remedy',
            ...evidence,
          ),
          chooseUser(integrationUser),
        );
  },
});
