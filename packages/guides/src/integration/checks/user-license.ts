import { hiddenLicense, isHiddenLicense } from '../../hidden-license.ts';
import { choose } from '../../model/acts.ts';
import { answerIfAny } from '../../model/answer.ts';
import type { SomeEvidence } from '../../model/check.ts';
import { chooseUser } from '../choose-user.ts';
import { actualValue, cantTell, compared, defineCheck, failed, passed, withAct } from '../define-check.ts';
import { subject } from '../facts/subject.ts';
import type { Key } from '../locales/en.ts';
import { runsAs } from '../subject.ts';
import { licenseKindOf } from '../user-license.ts';

export const userLicense = defineCheck({
  id: 'user-license',
  title: 'user-license.title',
  why: 'user-license.why',
  severity: 'blocker',
  needs: { user: subject, who: answerIfAny(runsAs) },
  statement: 'user-license.statement',
  evaluate: ({ user, who }) => {
    const evidence: SomeEvidence<Key> = [
      compared({ key: 'user-license.seen' }, 'Salesforce', user.license || { key: 'user-license.none' }),
      actualValue({ key: 'user-profile.seen' }, user.profile),
    ];
    if (isHiddenLicense(user.license))
      return cantTell(hiddenLicense.reason, { evidence, lacks: hiddenLicense.lacks });
    const params = { license: user.license };
    const kind = licenseKindOf({ name: user.license, key: user.licenseKey });
    switch (kind) {
      case 'salesforce':
        return passed(`user-license.${kind}`, ...evidence);
      case 'integration':
        return withAct(
          failed('blocker', 'user-license.integration', 'user-license.integration.remedy', ...evidence),
          choose(runsAs, 'runs-as.choose'),
        );
      case 'platform':
      case 'external':
        return withAct(
          failed('blocker', { key: `user-license.${kind}`, params }, 'user-license.remedy', ...evidence),
          chooseUser(who),
        );
      case 'unknown':
        return cantTell('not-readable-by-api', {
          message: { key: 'user-license.unknown', params },
          evidence,
        });
    }
  },
});
