import { vendorAppPolicy } from '../../facts/vendor-app-policy.ts';
import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { noPolicyRecord } from './no-policy-record.ts';

/** An idle limit of at least this many days works while the integration is used (A 5.2). */
const idleDays = 30;

export const refreshTokenPolicy = defineCheck({
  id: 'refresh-token-policy',
  title: 'refresh-token-policy.title',
  why: 'refresh-token-policy.why',
  severity: 'blocker',
  needs: { policy: vendorAppPolicy },
  statement: 'refresh-token-policy.statement',
  evaluate: ({ policy }) => {
    if (!policy.record) return noPolicyRecord('refresh-token-policy.seen', policy.appIsHere);
    const { refreshToken: value, refreshTokenDays: days } = policy;
    if (value === null) return { outcome: 'cantTell', reason: 'not-readable-by-api' };
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: { key: 'refresh-token-policy.seen' },
        expected: { key: 'refresh-token-policy.value', params: { value: 'Infinite' } },
        actual:
          days !== null && value.startsWith('Specific')
            ? { key: 'refresh-token-policy.value.days', params: { value, days } }
            : { key: 'refresh-token-policy.value', params: { value } },
      },
    ];
    const remedy = { key: 'refresh-token-policy.remedy' } as const;
    switch (value) {
      case 'Infinite':
        return { outcome: 'passed', message: { key: 'refresh-token-policy.passed' }, evidence };
      case 'SpecificInactivity':
        // A limit whose length is not known may be hours: it cannot be called harmless, nor wrong.
        if (days === null) return { outcome: 'cantTell', reason: 'not-readable-by-api', evidence };
        return {
          outcome: 'failed',
          severity: days >= idleDays ? 'warning' : 'blocker',
          message: { key: 'refresh-token-policy.inactivity', params: { days } },
          remedy: days >= idleDays ? { key: 'refresh-token-policy.inactivity.remedy' } : remedy,
          evidence,
        };
      case 'SpecificLifetime':
        return {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'refresh-token-policy.lifetime' },
          remedy,
          evidence,
        };
      case 'Zero':
        return {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'refresh-token-policy.zero' },
          remedy,
          evidence,
        };
    }
  },
});
