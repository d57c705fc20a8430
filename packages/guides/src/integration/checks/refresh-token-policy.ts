import type { AppPolicyValues } from '../../app-policy.ts';
import type { Message, Verdict } from '../../model/check.ts';
import { cantTell, compared, failed, passed } from '../define-check.ts';
import type { Key } from '../locales/en.ts';
import type { IntegrationParams } from '../params.ts';
import { refreshTokenValue } from '../policy-values.ts';
import { judgeIdleLimit, type LimitUnit, refreshTokenToChoose, unitDays } from '../wanted-policies.ts';
import { appPolicyChecks } from './app-policy-checks.ts';

/** Returns what to choose; of a policy that stays, only the days that change: Setup's label is long enough to read once. */
const wantedValue = (policy: AppPolicyValues, params: IntegrationParams): string | Message<Key> => {
  const wanted = refreshTokenToChoose(policy, params);
  const { refreshToken, refreshTokenDays: days } = wanted;
  return refreshToken === policy.refreshToken && days !== null && days !== policy.refreshTokenDays
    ? { key: 'refresh-token-policy.value.only-days', params: { days } }
    : (refreshTokenValue(wanted) ?? '');
};

const evidenceOf = (policy: AppPolicyValues, params: IntegrationParams) =>
  compared(
    { key: 'refresh-token-policy.seen' },
    wantedValue(policy, params),
    refreshTokenValue(policy) ?? '',
  );

/** Returns what to choose in Setup; never only a value that Setup may hide (C 1). */
const remedyOf = (policy: AppPolicyValues, params: IntegrationParams): Message<Key> => {
  const { refreshToken, refreshTokenDays: days } = refreshTokenToChoose(policy, params);
  return refreshToken === 'SpecificInactivity' && days !== null
    ? { key: 'refresh-token-policy.remedy.idle', params: { days } }
    : { key: 'refresh-token-policy.remedy' };
};

const judgeKnownLimit = (days: number, policy: AppPolicyValues, params: IntegrationParams): Verdict<Key> => {
  const evidence = evidenceOf(policy, params);
  const remedy = remedyOf(policy, params);
  const limit = { days };
  switch (judgeIdleLimit(days, params)) {
    case 'lasts':
      return passed({ key: 'refresh-token-policy.idle', params: limit }, evidence);
    case 'watched':
      return failed(
        'warning',
        { key: 'refresh-token-policy.inactivity', params: limit },
        'refresh-token-policy.watched.remedy',
        evidence,
      );
    case 'short':
      return failed('blocker', { key: 'refresh-token-policy.inactivity', params: limit }, remedy, evidence);
  }
};

const units = ['hours', 'days', 'months'] as const satisfies readonly LimitUnit[];

/**
 * Returns the verdict on a limit whose unit no API shows (A 6.1): what a person can see in Setup, and which of it is
 * good enough.
 */
const judgeUnknownUnit = (
  number: number,
  policy: AppPolicyValues,
  params: IntegrationParams,
): Verdict<Key> => {
  // A larger unit is never worse.
  const smallest = units.find((unit) => judgeIdleLimit(number * unitDays[unit], params) !== 'short');
  const evidence = evidenceOf(policy, params);
  const remedy = remedyOf(policy, params);
  if (smallest === undefined) return failed('blocker', 'refresh-token-policy.too-rarely', remedy, evidence);
  const { refreshTokenDays: days } = refreshTokenToChoose(policy, params);
  const seen = { number, smallest };
  return cantTell('not-readable-by-api', {
    message: { key: 'refresh-token-policy.unit', params: { number } },
    remedy: { key: 'refresh-token-policy.unit.remedy', params: { ...seen, days: days ?? 0 } },
    statement: { key: 'refresh-token-policy.unit.statement', params: seen },
    evidence: [evidence],
  });
};

export const { external: refreshTokenPolicy, connected: connectedRefreshTokenPolicy } = appPolicyChecks(
  'refresh-token-policy',
  {
    title: 'refresh-token-policy.title',
    why: 'refresh-token-policy.why',
    statement: 'refresh-token-policy.statement',
    seen: 'refresh-token-policy.seen',
  },
  (policy, params) => {
    const { refreshToken: value, refreshTokenDays: days, refreshTokenPeriod: number } = policy;
    if (value === null) return cantTell('not-readable-by-api');
    const evidence = evidenceOf(policy, params);
    switch (value) {
      case 'Infinite':
        return passed('refresh-token-policy.passed', evidence);
      case 'SpecificInactivity':
        if (days !== null) return judgeKnownLimit(days, policy, params);
        return number === null
          ? cantTell('not-readable-by-api', { evidence: [evidence] })
          : judgeUnknownUnit(number, policy, params);
      case 'SpecificLifetime':
        return failed('blocker', 'refresh-token-policy.lifetime', remedyOf(policy, params), evidence);
      case 'Zero':
        return failed('blocker', 'refresh-token-policy.zero', remedyOf(policy, params), evidence);
    }
  },
);
