import { connection } from '../../facts/connection.ts';
import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

export const grantedScopes = defineCheck({
  id: 'granted-scopes',
  title: 'granted-scopes.title',
  why: 'granted-scopes.why',
  severity: 'blocker',
  needs: { connection },
  evaluate: ({ connection: { scopes } }) => {
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: { key: 'granted-scopes.seen' },
        expected: 'api id',
        actual: scopes.join(' '),
      },
    ];
    // `full` includes `api` (A 2.2).
    return scopes.includes('api') || scopes.includes('full')
      ? { outcome: 'passed', message: { key: 'granted-scopes.passed' }, evidence }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'granted-scopes.missing' },
          remedy: { key: 'granted-scopes.missing.remedy' },
          evidence,
        };
  },
});
