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
  /** The limit as a number without its unit; null if no limit is set. */
  readonly refreshTokenPeriod: number | null;
  /** Null if the org does not show it, or its value is not recognized. */
  readonly sessionLevel: RequiredSession | null;
}

export const permittedUsers = ['AllSelfAuthorized', 'AdminApprovedPreAuthorized'] as const;
export const ipRelaxation = ['Enforce', 'Bypass', 'Bypass_2factor', 'Enforce_RelaxRefresh'] as const;
const refreshToken = ['Infinite', 'Zero', 'SpecificLifetime', 'SpecificInactivity'] as const;
export type PermittedUsers = (typeof permittedUsers)[number];
export type IpRelaxation = (typeof ipRelaxation)[number];
export type RefreshTokenPolicy = (typeof refreshToken)[number];

/** The session level that an app demands, and what it does to a lower one; `action` is null if it is not shown. */
export interface RequiredSession {
  /** `none`: no level is set. `policy`: there is a session policy whose level is not shown. */
  readonly level: SessionLevel | 'none' | 'policy';
  readonly action: SessionAction | null;
}
const sessionLevels = ['LOW', 'STANDARD', 'HIGH_ASSURANCE'] as const;
const sessionActions = ['Block', 'RaiseSessionLevel', 'StepUpMFA'] as const;
type SessionLevel = (typeof sessionLevels)[number];
type SessionAction = (typeof sessionActions)[number];

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

/** @param level undefined if the org does not show it, null if none is set. */
export const readSession = (
  level: string | null | undefined,
  action: string | null | undefined,
): RequiredSession | null => {
  if (level === null) return { level: 'none', action: null };
  const known = recognize(sessionLevels, level);
  return known && { level: known, action: recognize(sessionActions, action) };
};

export const readPolicyValues = (raw: {
  permittedUsers: string | null | undefined;
  ipRelaxation: string | null | undefined;
  refreshToken: string | null | undefined;
  period: number | null | undefined;
  unit: string | null | undefined;
  session: RequiredSession | null;
}): AppPolicyValues => ({
  permittedUsers: recognize(permittedUsers, raw.permittedUsers),
  ipRelaxation: recognize(ipRelaxation, raw.ipRelaxation),
  refreshToken: recognize(refreshToken, raw.refreshToken),
  refreshTokenDays: daysOf(raw.period, raw.unit),
  refreshTokenPeriod: raw.period ?? null,
  sessionLevel: raw.session,
});

/** Returns whether every value was recognized, so that no other source is needed. */
export const isComplete = (values: AppPolicyValues): boolean =>
  values.permittedUsers !== null &&
  values.ipRelaxation !== null &&
  values.refreshToken !== null &&
  (!values.refreshToken.startsWith('Specific') || values.refreshTokenDays !== null);
