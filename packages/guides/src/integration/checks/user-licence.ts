import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
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
      {
        kind: 'value',
        label: { key: 'user-licence.seen' },
        expected: 'Salesforce',
        actual: user.licence || { key: 'user-licence.none' },
      },
      { kind: 'value', label: { key: 'user-profile.seen' }, expected: null, actual: user.profile },
    ];
    const kind = licenceKindOf({ name: user.licence, key: user.licenceKey });
    switch (kind) {
      case 'salesforce':
        return { outcome: 'passed', message: { key: `user-licence.${kind}` }, evidence };
      case 'integration':
        return {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'user-licence.integration' },
          remedy: { key: 'user-licence.integration.remedy' },
          evidence,
        };
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
