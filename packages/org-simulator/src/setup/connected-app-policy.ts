import type { User } from '../org/user.ts';
import type { ConnectedAppPolicy } from '../schema/connected-apps.ts';
import type { AppPolicy } from '../schema/packages.ts';

/**
 * Returns the permissions that changing a connected app needs: Customize Application, and one of two others (A 3.1).
 */
export const managing = ({ permissions }: User): readonly string[] => [
  'CustomizeApplication',
  permissions.has('ModifyAllData') ? 'ModifyAllData' : 'ManageRemoteAccess',
];

export const canManage = (user: User): boolean =>
  managing(user).every((right) => user.permissions.has(right));

const ipRelaxation = {
  ENFORCE: 'Enforce',
  ENFORCE_RELAXREFRESH: 'Enforce_RelaxRefresh',
  BYPASS_2FACTOR: 'Bypass_2factor',
  BYPASS: 'Bypass',
} as const satisfies Record<ConnectedAppPolicy['ipRelaxation'], AppPolicy['ipRelaxation']>;

const refreshToken = {
  infinite: 'Infinite',
  zero: 'Zero',
  specific_lifetime: 'SpecificLifetime',
  specific_inactivity: 'SpecificInactivity',
} as const satisfies Record<ConnectedAppPolicy['refreshToken'], AppPolicy['refreshToken']>;

const unit = { HOURS: 'Hours', DAYS: 'Days', MONTHS: 'Months' } as const;

const keyOf = <K extends string, V>(words: Readonly<Record<K, V>>, value: V): K => {
  const found = (Object.keys(words) as K[]).find((key) => words[key] === value);
  if (found === undefined) throw new Error(`There is no other word for ${String(value)}.`);
  return found;
};

/** Returns the policies in the values of the form, which is the same as for an External Client App. */
export const formPolicy = (policy: ConnectedAppPolicy): AppPolicy => {
  const validity = policy.refreshTokenValidity;
  return {
    permittedUsers: policy.adminApproved ? 'AdminApprovedPreAuthorized' : 'AllSelfAuthorized',
    ipRelaxation: ipRelaxation[policy.ipRelaxation],
    refreshToken: refreshToken[policy.refreshToken],
    ...(validity ? { refreshTokenValidity: { period: validity.period, unit: unit[validity.unit] } } : {}),
    enabled: true,
    ...(policy.session ? { sessionLevel: policy.session.level } : {}),
  };
};

export const savedPolicy = (
  { permittedUsers, refreshTokenValidity: validity, ...form }: AppPolicy,
  { grantedTo = [], session }: ConnectedAppPolicy,
): ConnectedAppPolicy => ({
  adminApproved: permittedUsers === 'AdminApprovedPreAuthorized',
  ipRelaxation: keyOf(ipRelaxation, form.ipRelaxation),
  refreshToken: keyOf(refreshToken, form.refreshToken),
  ...(validity
    ? { refreshTokenValidity: { period: validity.period, unit: keyOf(unit, validity.unit) } }
    : {}),
  grantedTo,
  // The form of the page has it as a checkbox of its own.
  ...(session && form.sessionLevel === 'HIGH_ASSURANCE' ? { session } : {}),
});
