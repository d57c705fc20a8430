import type { Expected } from '../../model/scenario.ts';

export const passed: Expected = { outcome: 'passed' };
export const inapplicable: Expected = { outcome: 'inapplicable' };
export const blocker: Expected = { outcome: 'failed', severity: 'blocker' };
export const warning: Expected = { outcome: 'failed', severity: 'warning' };
export const advice: Expected = { outcome: 'failed', severity: 'advice' };
export const unknown = (reason: NonNullable<Expected['reason']>): Expected => ({
  outcome: 'cantTell',
  reason,
});

const orgChecks = [
  'api-access',
  'edition-known',
  'api-requests',
  'package-installed',
  'package-version',
  'signed-in',
  'granted-scopes',
  'reader-permissions',
  'app-enabled',
  'permitted-users',
  'refresh-token-policy',
  'ip-relaxation',
] as const;
const userChecks = [
  'user-active',
  'user-not-frozen',
  'user-licence',
  'user-profile',
  'over-granting',
  'system-permissions',
  'object-rights',
  'all-records',
  'field-rights',
  'all-fields',
  'integration-connected',
] as const;
type CheckId = (typeof orgChecks)[number] | (typeof userChecks)[number];
export type Overrides = Partial<Record<CheckId, Expected>>;

const given = (
  checks: readonly CheckId[],
  base: Expected,
  others: Overrides,
): Readonly<Record<string, Expected>> =>
  Object.fromEntries(checks.map((check) => [check, others[check] ?? base]));

/** Everything says `base`, but for the checks named. */
export const all = (base: Expected, others: Overrides = {}): Readonly<Record<string, Expected>> =>
  given([...orgChecks, ...userChecks], base, others);

/**
 * Everything passes for the administrator who signed in and runs the integration as well: more powerful than
 * needed, without View All Fields, and with a sign-in of their own that proves nothing; but for the checks named.
 */
export const asAdministrator = (others: Overrides = {}): Readonly<Record<string, Expected>> =>
  all(passed, {
    'over-granting': advice,
    'all-fields': advice,
    'integration-connected': unknown('needs-a-person'),
    ...others,
  });

/** Every check of the user says `base`. */
export const everyUserCheck = (base: Expected): Overrides => given(userChecks, base, {});

export const policies = (expected: Expected): Overrides => ({
  'app-enabled': expected,
  'permitted-users': expected,
  'refresh-token-policy': expected,
  'ip-relaxation': expected,
});
