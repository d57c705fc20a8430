import { cantTell, compared, failed, passed } from '../define-check.ts';
import { refreshTokenValue } from '../policy-values.ts';
import { appPolicyChecks } from './app-policy-checks.ts';

/** An idle limit of at least this many days works while the integration is used (C 1). */
const idleDays = 30;

export const { external: refreshTokenPolicy, connected: connectedRefreshTokenPolicy } = appPolicyChecks(
  'refresh-token-policy',
  {
    title: 'refresh-token-policy.title',
    why: 'refresh-token-policy.why',
    statement: 'refresh-token-policy.statement',
    seen: 'refresh-token-policy.seen',
  },
  (policy) => {
    const { refreshToken: value, refreshTokenDays: days } = policy;
    const actual = refreshTokenValue(policy);
    if (value === null || actual === null) return cantTell('not-readable-by-api');
    const evidence = compared(
      { key: 'refresh-token-policy.seen' },
      { key: 'refresh-token-policy.value', params: { value: 'Infinite' } },
      actual,
    );
    const remedy = 'refresh-token-policy.remedy';
    switch (value) {
      case 'Infinite':
        return passed('refresh-token-policy.passed', evidence);
      case 'SpecificInactivity': {
        // A limit of unknown length may be hours: it is neither known to be harmless nor known to be wrong.
        if (days === null) return cantTell('not-readable-by-api', { evidence: [evidence] });
        const message = { key: 'refresh-token-policy.inactivity', params: { days } } as const;
        return days >= idleDays
          ? failed('warning', message, 'refresh-token-policy.inactivity.remedy', evidence)
          : failed('blocker', message, remedy, evidence);
      }
      case 'SpecificLifetime':
        return failed('blocker', 'refresh-token-policy.lifetime', remedy, evidence);
      case 'Zero':
        return failed('blocker', 'refresh-token-policy.zero', remedy, evidence);
    }
  },
);
