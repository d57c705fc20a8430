import type { Expected } from '../../model/scenario.ts';

export const passed: Expected = { outcome: 'passed' };
export const inapplicable: Expected = { outcome: 'inapplicable' };
export const notYet: Expected = { outcome: 'cantTell', reason: 'not-yet' };
export const blocker: Expected = { outcome: 'failed', severity: 'blocker' };
export const warning: Expected = { outcome: 'failed', severity: 'warning' };
export const advice: Expected = { outcome: 'failed', severity: 'advice' };
export const unknown = (reason: NonNullable<Expected['reason']>): Expected => ({
  outcome: 'cantTell',
  reason,
});

const orgChecks = [
  'session-settings',
  'api-access',
  'edition-known',
  'api-requests',
  'signed-in',
  'granted-scopes',
  'reader-permissions',
] as const;
const externalChecks = [
  'package-installed',
  'package-version',
  'app-enabled',
  'external-access-control',
  'permitted-users',
  'refresh-token-policy',
  'ip-relaxation',
  'session-level',
] as const;
const connectedChecks = [
  'connected-app-installed',
  'connected-refresh-token-policy',
  'connected-ip-relaxation',
  'connected-session-level',
  'app-not-blocked',
  'api-access-control',
  'app-permission',
  'user-approved',
] as const;
const subjectChecks = [
  'user-active',
  'user-not-frozen',
  'user-not-locked',
  'over-granting',
  'system-permissions',
  'object-rights',
  'all-records',
  'field-rights',
  'all-fields',
  'login-ranges',
  'login-hours',
  'approvals-left',
  'integration-connected',
  'privileged-sign-in',
] as const;
const userChecks = [...subjectChecks, 'user-license'] as const;
const integrationUserChecks = [
  ...subjectChecks,
  'integration-license',
  'integration-user-license',
  'integration-set',
  'set-assigned',
  'set-license-assigned',
] as const;
const requirementChecks = [
  'subscribe-permissions',
  'change-data-capture',
  'event-access',
  'event-delivery',
  'quota-permissions',
  'optional-fields',
  'vendor-addresses',
  'connected-vendor-addresses',
] as const;
type CheckId =
  | (typeof orgChecks)[number]
  | (typeof externalChecks)[number]
  | (typeof connectedChecks)[number]
  | (typeof userChecks)[number]
  | (typeof integrationUserChecks)[number]
  | (typeof requirementChecks)[number];
export type Overrides = Partial<Record<CheckId, Expected>>;

const given = (
  checks: readonly CheckId[],
  base: Expected,
  others: Overrides,
): Readonly<Record<string, Expected>> =>
  Object.fromEntries(checks.map((check) => [check, others[check] ?? base]));

/** Returns `base` for every check of this kind of app and user, except for the named checks. */
export const every = (
  app: 'external' | 'connected',
  user: 'person' | 'integration-user',
  base: Expected,
  others: Overrides,
): Readonly<Record<string, Expected>> => ({
  ...given(orgChecks, base, {}),
  ...given(app === 'external' ? externalChecks : connectedChecks, base, {}),
  ...given(user === 'person' ? userChecks : integrationUserChecks, base, {}),
  // Checks of requirements that only this scenario has are named by it.
  ...others,
});

/** Returns `base` for every check of an External Client App and a person's user, except for the named checks. */
export const all = (base: Expected, others: Overrides = {}): Readonly<Record<string, Expected>> =>
  every('external', 'person', base, others);

/** Every check that is about the integration user or what it has. */
export const everyIntegrationUserCheck = (base: Expected): Overrides =>
  given(integrationUserChecks, base, {});

/**
 * Everything passes for the administrator who signed in and runs the integration as well: more powerful than
 * needed, without View All Fields, and with a sign-in that proves nothing; except for the named checks.
 */
export const asAdministrator = (others: Overrides = {}): Readonly<Record<string, Expected>> =>
  all(passed, {
    'over-granting': advice,
    'all-fields': advice,
    'integration-connected': unknown('needs-a-person'),
    ...others,
  });

/** Returns `base` for every check of the user. */
export const everyUserCheck = (base: Expected): Overrides => given(userChecks, base, {});

/** Returns what is found of sessions and logins, which only Metadata shows. */
export const loginChecks = (expected: Expected): Overrides => ({
  'session-settings': expected,
  'login-ranges': expected,
  'login-hours': expected,
});

export const policies = (expected: Expected): Overrides => ({
  'app-enabled': expected,
  'permitted-users': expected,
  'refresh-token-policy': expected,
  'ip-relaxation': expected,
  'session-level': expected,
});
