import type { AppPolicyValues } from '../../app-policy.ts';
import { connectedAppPolicy } from '../../facts/connected-app-policy.ts';
import { vendorAppPolicy } from '../../facts/vendor-app-policy.ts';
import type { Seen, Verdict } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import { appNotInstalled } from './app-not-installed.ts';
import { noPolicyRecord } from './no-policy-record.ts';

/** An idle limit of at least this many days works while the integration is used (C 1). */
const idleDays = 30;

const told = {
  title: 'refresh-token-policy.title',
  why: 'refresh-token-policy.why',
  severity: 'blocker',
  statement: 'refresh-token-policy.statement',
} as const;

export const refreshTokenPolicy = defineCheck({
  ...told,
  id: 'refresh-token-policy',
  needs: { policy: vendorAppPolicy },
  evaluate: ({ policy }) =>
    policy.record ? judge(policy) : noPolicyRecord('refresh-token-policy.seen', policy.appIsHere),
});

export const connectedRefreshTokenPolicy = defineCheck({
  ...told,
  id: 'connected-refresh-token-policy',
  needs: { policy: connectedAppPolicy },
  evaluate: ({ policy }) => (policy.installed ? judge(policy) : appNotInstalled),
});

const judge = ({ refreshToken: value, refreshTokenDays: days }: AppPolicyValues): Verdict<Key> => {
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
};
