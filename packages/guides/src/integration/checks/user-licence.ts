import { type Subject, subject } from '../../facts/subject.ts';
import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

type Kind = 'salesforce' | 'platform' | 'integration' | 'external' | 'unknown';

/** By definition key, and by name where a key is not documented (P 4.2). */
const kindOf = ({ licence, licenceKey }: Subject): Kind => {
  const key = licenceKey ?? '';
  if (key === 'SFDC' || licence === 'Salesforce') return 'salesforce';
  if (/^AUL/.test(key) || licence === 'Salesforce Platform') return 'platform';
  if (key === 'SALESFORCE_INTEGRATION_USER' || licence === 'Salesforce Integration') return 'integration';
  if (
    /^PID_|^Platform_Portal_User|^High Volume/.test(key) ||
    /community|portal|authenticated website|chatter|external|guest|identity/i.test(licence)
  )
    return 'external';
  return 'unknown';
};

export const userLicence = defineCheck({
  id: 'user-licence',
  title: 'user-licence.title',
  why: 'user-licence.why',
  severity: 'blocker',
  needs: { user: subject },
  statement: 'user-licence.statement',
  evaluate: ({ user }) => {
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: { key: 'user-licence.seen' },
        expected: 'Salesforce',
        actual: user.licence || { key: 'user-licence.none' },
      },
    ];
    const kind = kindOf(user);
    switch (kind) {
      case 'salesforce':
      case 'integration':
        return { outcome: 'passed', message: { key: `user-licence.${kind}` }, evidence };
      case 'platform':
      case 'external':
        return {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: `user-licence.${kind}`, params: { licence: user.licence } },
          remedy: { key: 'user-licence.remedy' },
          evidence,
        };
      case 'unknown':
        return {
          outcome: 'cantTell',
          reason: 'not-readable-by-api',
          message: { key: 'user-licence.unknown', params: { licence: user.licence } },
          evidence,
        };
    }
  },
});
