import type { Seen } from '../../model/check.ts';
import { cantTell, compared, defineCheck, failed, passed, seen } from '../define-check.ts';
import { subject } from '../facts/subject.ts';
import type { Key } from '../locales/en.ts';
import { licenceKindOf } from '../user-licence.ts';

export const userLicence = defineCheck({
  id: 'user-licence',
  title: 'user-licence.title',
  why: 'user-licence.why',
  severity: 'blocker',
  needs: { user: subject },
  statement: 'user-licence.statement',
  evaluate: ({ user }) => {
    const evidence: Seen<Key> = [
      compared({ key: 'user-licence.seen' }, 'Salesforce', user.licence || { key: 'user-licence.none' }),
      seen({ key: 'user-profile.seen' }, user.profile),
    ];
    const params = { licence: user.licence };
    const kind = licenceKindOf({ name: user.licence, key: user.licenceKey });
    switch (kind) {
      case 'salesforce':
        return passed(`user-licence.${kind}`, ...evidence);
      case 'integration':
        return failed('blocker', 'user-licence.integration', 'user-licence.integration.remedy', ...evidence);
      case 'platform':
      case 'external':
        return failed('blocker', { key: `user-licence.${kind}`, params }, 'user-licence.remedy', ...evidence);
      case 'unknown':
        return cantTell('not-readable-by-api', {
          message: { key: 'user-licence.unknown', params },
          evidence,
        });
    }
  },
});
