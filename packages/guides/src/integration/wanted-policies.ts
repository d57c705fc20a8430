import type { AppPolicyValues, IpRelaxation } from '../app-policy.ts';
import type { IntegrationParams } from './params.ts';

/** Days of the vendor's idle limit, and of the limit to set where one must be (C 1). */
const idleDays = 30;
const hoursPerDay = 24;

/** Returns the values that the policies of the app must have: the vendor's, or else those that never disconnect it. */
export const wantedPolicies = ({
  permittedUsers = 'AllSelfAuthorized',
  refreshToken = 'Infinite',
  ipRelaxation = 'Bypass',
}: IntegrationParams) => ({ permittedUsers, refreshToken, ipRelaxation });

/**
 * Returns what an idle limit means for the integration. `lasts`: at least the vendor's own limit, and the integration
 * connects in that time. `watched`: shorter, and the integration connects at least twice in that time. `short`: neither.
 */
export const judgeIdleLimit = (
  days: number,
  { connectsEvery }: IntegrationParams,
): 'lasts' | 'watched' | 'short' => {
  const hours = days * hoursPerDay;
  if (days >= idleDays && (connectsEvery === undefined || connectsEvery < hours)) return 'lasts';
  return connectsEvery !== undefined && connectsEvery * 2 <= hours ? 'watched' : 'short';
};

/** Returns whether the refresh token policy is good as it is: no end is set, or an idle limit that lasts. */
export const isRefreshTokenGood = (
  { refreshToken, refreshTokenDays: days }: Pick<AppPolicyValues, 'refreshToken' | 'refreshTokenDays'>,
  params: IntegrationParams,
): boolean =>
  refreshToken === 'Infinite' ||
  (refreshToken === 'SpecificInactivity' && days !== null && judgeIdleLimit(days, params) === 'lasts');

/** Salesforce's units of a limit, each with its days. A month counts as 30 days. */
export const unitDays = { hours: 1 / hoursPerDay, days: 1, months: 30 } as const;
export type LimitUnit = keyof typeof unitDays;

/**
 * Returns the refresh token policy to choose: the current one if it is good enough, or a value that Setup is certain to
 * offer. It hides "valid until revoked" once the vendor has turned on its idle limit (C 1).
 */
export const refreshTokenToChoose = (
  policy: Pick<AppPolicyValues, 'refreshToken' | 'refreshTokenDays'> | null,
  params: IntegrationParams,
): Pick<AppPolicyValues, 'refreshToken' | 'refreshTokenDays'> => {
  const isIdle = policy?.refreshToken === 'SpecificInactivity';
  if (policy?.refreshToken === 'Infinite') return policy;
  if (policy && isIdle && policy.refreshTokenDays !== null) {
    if (judgeIdleLimit(policy.refreshTokenDays, params) !== 'short') return policy;
  }
  const enough = Math.max(idleDays, Math.floor((params.connectsEvery ?? 0) / hoursPerDay) + 1);
  return isIdle || wantedPolicies(params).refreshToken === 'SpecificInactivity'
    ? { refreshToken: 'SpecificInactivity', refreshTokenDays: enough }
    : { refreshToken: 'Infinite', refreshTokenDays: null };
};

/** Returns whether IP Relaxation is as the vendor asks, more relaxed, or too strict for the vendor's servers. */
export const judgeIpRelaxation = (
  value: IpRelaxation,
  params: IntegrationParams,
): 'as-wanted' | 'more-relaxed' | 'too-strict' => {
  const { ipRelaxation: wanted } = wantedPolicies(params);
  if (value === wanted) return 'as-wanted';
  // Any other value relaxes what Enforce restricts, and Bypass relaxes everything (A 5.2).
  return value === 'Bypass' || wanted === 'Enforce' ? 'more-relaxed' : 'too-strict';
};
