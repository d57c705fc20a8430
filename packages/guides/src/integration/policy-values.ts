import type { AppPolicyValues, IpRelaxation, PermittedUsers } from '../app-policy.ts';
import type { Message } from '../model/check.ts';
import type { Key } from './locales/en.ts';

/** Setup's labels of the values (A 5.2). */
const permittedUsers = {
  AllSelfAuthorized: 'All users may self-authorize',
  AdminApprovedPreAuthorized: 'Admin approved users are pre-authorized',
} as const satisfies Record<PermittedUsers, string>;

export const permittedUsersValue = (value: PermittedUsers): string => permittedUsers[value];

const ipRelaxation = {
  Enforce: 'Enforce IP restrictions',
  Enforce_RelaxRefresh: 'Enforce IP restrictions, but relax for refresh tokens',
  Bypass_2factor: 'Relax IP restrictions for activated devices',
  Bypass: 'Relax IP restrictions',
} as const satisfies Record<IpRelaxation, string>;

export const ipRelaxationValue = (value: IpRelaxation): string => ipRelaxation[value];

/** Setup's labels of the refresh token policies, of connected apps and External Client Apps alike. */
export const refreshTokenLabels = {
  Infinite: 'Refresh token is valid until revoked',
  Zero: 'Immediately expire refresh token',
  SpecificInactivity: 'Expire refresh token if not used for specific time',
  SpecificLifetime: 'Expire refresh token after specific time',
} as const satisfies Record<NonNullable<AppPolicyValues['refreshToken']>, string>;

export const refreshTokenValue = ({
  refreshToken,
  refreshTokenDays: days,
  refreshTokenPeriod: number = null,
}: Pick<AppPolicyValues, 'refreshToken' | 'refreshTokenDays'> & Partial<AppPolicyValues>):
  | string
  | Message<Key>
  | null => {
  if (refreshToken === null) return null;
  const value = refreshTokenLabels[refreshToken];
  if (!refreshToken.startsWith('Specific')) return value;
  if (days !== null) return { key: 'refresh-token-policy.value.days', params: { value, days } };
  return number === null ? value : { key: 'refresh-token-policy.value.number', params: { value, number } };
};

/** Returns the message for a missing app or a missing policy record (A 5.3). */
export const noPolicyValue = (appIsHere: boolean): Message<Key> => ({
  key: appIsHere ? 'policy-missing.none' : 'app-missing.none',
});
