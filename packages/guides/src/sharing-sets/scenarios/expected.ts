import type { Expected } from '../../model/scenario.ts';

export const passed: Expected = { outcome: 'passed' };
export const inapplicable: Expected = { outcome: 'inapplicable' };
export const blocker: Expected = { outcome: 'failed', severity: 'blocker' };
export const warning: Expected = { outcome: 'failed', severity: 'warning' };
export const advice: Expected = { outcome: 'failed', severity: 'advice' };
export const untested: Expected = { outcome: 'untested' };
export const unknown = (reason: NonNullable<Expected['reason']>): Expected => ({
  outcome: 'cantTell',
  reason,
});
export const notYet = unknown('not-yet');

const checks = [
  'api-access',
  'signed-in',
  'granted-scopes',
  'reader-rights',
  'sites-on',
  'site-live',
  'profile-member',
  'external-default',
  'profile-license',
  'object-offered',
  'one-set',
  'mapping-right',
  'contact-account',
  'owner-role',
  'standard-profiles',
  'free-seats',
  'user-ready',
  'user-profile',
  'site-member',
  'welcome-mail',
  'records-shared',
  'records-editable',
  'others-hidden',
  'object-rights',
  'field-access',
  'my-account',
] as const;
export type CheckId = (typeof checks)[number];
export type Overrides = Partial<Record<CheckId, Expected>>;

export const all = (base: Expected, others: Overrides = {}): Readonly<Record<string, Expected>> =>
  Object.fromEntries(checks.map((check) => [check, others[check] ?? base]));

/** Everything is in place; what the site shows is left to a person. */
export const ready = (others: Overrides = {}): Readonly<Record<string, Expected>> =>
  all(passed, {
    'welcome-mail': unknown('needs-a-person'),
    'my-account': unknown('needs-a-person'),
    ...others,
  });

/** What needs a user of the contact, while there is none. */
export const withoutUser: Overrides = {
  'user-ready': blocker,
  'user-profile': notYet,
  'site-member': notYet,
  'welcome-mail': notYet,
  'records-shared': notYet,
  'records-editable': notYet,
  'others-hidden': notYet,
  'my-account': notYet,
};

/** The three that Salesforce's answer about the records decides. */
export const proofs = (expected: Expected): Overrides => ({
  'records-shared': expected,
  'records-editable': expected,
  'others-hidden': expected,
});
