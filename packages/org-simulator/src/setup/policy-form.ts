import type { AppPolicy } from '../schema/packages.ts';

/** Salesforce's labels in the order of its menus. */
export const policyChoices = {
  permittedUsers: [
    { value: 'AllSelfAuthorized', label: 'All users may self-authorize' },
    { value: 'AdminApprovedPreAuthorized', label: 'Admin approved users are pre-authorized' },
  ],
  refreshToken: [
    { value: 'Infinite', label: 'Refresh token is valid until revoked' },
    { value: 'Zero', label: 'Immediately expire refresh token' },
    { value: 'SpecificInactivity', label: 'Expire refresh token if not used for specific time' },
    { value: 'SpecificLifetime', label: 'Expire refresh token after specific time' },
  ],
  ipRelaxation: [
    { value: 'Enforce', label: 'Enforce IP restrictions' },
    { value: 'Enforce_RelaxRefresh', label: 'Enforce IP restrictions, but relax for refresh tokens' },
    { value: 'Bypass_2factor', label: 'Relax IP restrictions for activated devices' },
    { value: 'Bypass', label: 'Relax IP restrictions' },
  ],
  sessionLevel: [
    { value: 'STANDARD', label: 'Standard' },
    { value: 'HIGH_ASSURANCE', label: 'High Assurance' },
  ],
  unit: [
    { value: 'Hours', label: 'Hour(s)' },
    { value: 'Days', label: 'Day(s)' },
    { value: 'Months', label: 'Month(s)' },
  ],
} as const satisfies {
  permittedUsers: readonly Choice<AppPolicy['permittedUsers']>[];
  refreshToken: readonly Choice<AppPolicy['refreshToken']>[];
  ipRelaxation: readonly Choice<AppPolicy['ipRelaxation']>[];
  sessionLevel: readonly Choice<NonNullable<AppPolicy['sessionLevel']>>[];
  unit: readonly Choice<NonNullable<AppPolicy['refreshTokenValidity']>['unit']>[];
};

interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
}

/** The policy that Salesforce generates for an app without a policy record. */
export const defaultPolicy: AppPolicy = {
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Enforce',
  refreshToken: 'SpecificLifetime',
  refreshTokenValidity: { period: 24, unit: 'Hours' },
  enabled: true,
};

export const labelOf = (menu: keyof typeof policyChoices, value: string): string =>
  policyChoices[menu].find((choice) => choice.value === value)?.label ?? value;

const chosen = <V extends string>(choices: readonly Choice<V>[], value: unknown): V | undefined =>
  choices.find((choice) => choice.value === value)?.value;

/** Returns the policies of a submitted form; properties that the form does not have are kept. */
export const readPolicyForm = (
  form: Readonly<Record<string, unknown>>,
  before: AppPolicy,
): { readonly policy: AppPolicy } | { readonly error: string } => {
  const permittedUsers = chosen(policyChoices.permittedUsers, form.permittedUsers);
  const refreshToken = chosen(policyChoices.refreshToken, form.refreshToken);
  const ipRelaxation = chosen(policyChoices.ipRelaxation, form.ipRelaxation);
  if (!permittedUsers || !refreshToken || !ipRelaxation) return { error: 'Review the errors on this page.' };
  const sessionLevel = chosen(policyChoices.sessionLevel, form.sessionLevel) ?? 'STANDARD';
  const { refreshTokenValidity: _forgotten, ...kept } = before;
  const policy = {
    ...kept,
    permittedUsers,
    refreshToken,
    ipRelaxation,
    sessionLevel,
    enabled: form.enabled === 'on',
  };
  if (!refreshToken.startsWith('Specific')) return { policy };
  const period = Number(form.period);
  const unit = chosen(policyChoices.unit, form.unit);
  if (!unit || !Number.isInteger(period) || period < 1)
    return { error: 'Enter a whole number of hours, days, or months for the refresh token.' };
  return { policy: { ...policy, refreshTokenValidity: { period, unit } } };
};
