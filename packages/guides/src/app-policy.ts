/**
 * The policies of an External Client App with normalized values. SOQL, Metadata, and the documentation differ in case
 * (`Enforce_relaxrefresh`), and an org's describe lists numbers for some columns. A value outside these names becomes
 * `null` (not recognized) and is never guessed (A 5.2).
 */
export interface AppPolicyValues {
  readonly permittedUsers: PermittedUsers | null;
  readonly ipRelaxation: IpRelaxation | null;
  readonly refreshToken: RefreshTokenPolicy | null;
  /** Days after which an unused or old token expires; null if no limit is set or its unit is not recognized. */
  readonly refreshTokenDays: number | null;
}

const permittedUsers = ['AllSelfAuthorized', 'AdminApprovedPreAuthorized'] as const;
const ipRelaxation = ['Enforce', 'Bypass', 'Bypass_2factor', 'Enforce_RelaxRefresh'] as const;
const refreshToken = ['Infinite', 'Zero', 'SpecificLifetime', 'SpecificInactivity'] as const;
export type PermittedUsers = (typeof permittedUsers)[number];
export type IpRelaxation = (typeof ipRelaxation)[number];
export type RefreshTokenPolicy = (typeof refreshToken)[number];

const recognize = <T extends string>(names: readonly T[], value: string | null | undefined): T | null =>
  names.find((name) => name.toLowerCase() === value?.toLowerCase()) ?? null;

/** Returns a limit in days. Hours round down: a 12-hour limit is 0 days. A month counts as 30 days. */
const daysOf = (period: number | null | undefined, unit: string | null | undefined): number | null => {
  if (period === null || period === undefined) return null;
  switch (unit?.toLowerCase()) {
    case 'hours':
      return Math.floor(period / 24);
    case 'days':
      return period;
    case 'months':
      return period * 30;
    default:
      return null;
  }
};

export const readPolicyValues = (raw: {
  permittedUsers: string | null | undefined;
  ipRelaxation: string | null | undefined;
  refreshToken: string | null | undefined;
  period: number | null | undefined;
  unit: string | null | undefined;
}): AppPolicyValues => ({
  permittedUsers: recognize(permittedUsers, raw.permittedUsers),
  ipRelaxation: recognize(ipRelaxation, raw.ipRelaxation),
  refreshToken: recognize(refreshToken, raw.refreshToken),
  refreshTokenDays: daysOf(raw.period, raw.unit),
});

/** Returns whether every value was recognized, so that no other source is needed. */
export const isComplete = (values: AppPolicyValues): boolean =>
  values.permittedUsers !== null &&
  values.ipRelaxation !== null &&
  values.refreshToken !== null &&
  (!values.refreshToken.startsWith('Specific') || values.refreshTokenDays !== null);
