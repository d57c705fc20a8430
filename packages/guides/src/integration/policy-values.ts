import type { AppPolicyValues, IpRelaxation, PermittedUsers } from '../app-policy.ts';
import type { Message } from '../model/check.ts';
import type { Key } from './locales/en.ts';

/** Setup's labels of the two values (A 5.2). */
const permittedUsers = {
  AllSelfAuthorized: 'All users may self-authorize',
  AdminApprovedPreAuthorized: 'Admin approved users are pre-authorized',
} as const satisfies Record<PermittedUsers, string>;

export const permittedUsersValue = (value: PermittedUsers): string => permittedUsers[value];

export const ipRelaxationValue = (value: IpRelaxation | null): Message<Key> | null =>
  value && { key: 'ip-relaxation.value', params: { value } };

export const refreshTokenValue = ({
  refreshToken: value,
  refreshTokenDays: days,
}: Pick<AppPolicyValues, 'refreshToken' | 'refreshTokenDays'>): Message<Key> | null => {
  if (value === null) return null;
  return days !== null && value.startsWith('Specific')
    ? { key: 'refresh-token-policy.value.days', params: { value, days } }
    : { key: 'refresh-token-policy.value', params: { value } };
};

/** Returns the message for a missing app or a missing policy record (A 5.3). */
export const noPolicyValue = (appIsHere: boolean): Message<Key> => ({
  key: appIsHere ? 'policy-missing.none' : 'app-missing.none',
});
