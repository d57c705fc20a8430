import type { ScenarioAnswer } from '../answer.ts';

/** Of a connected app from elsewhere, no API shows IP Relaxation. */
export const ipHidden = { 'connected-ip-relaxation': 'cantTell not-readable-by-api' } as const;

/** Reports about the policies of the app and what stops a session: by id of the input, the checks that decide it. */
export const policyAnswers: Readonly<Record<string, ScenarioAnswer>> = {
  'scenario-l01-idle-30': { 'refresh-token-policy': 'passed refresh-token-policy.idle' },
  'scenario-l02-ca-inactivity': {
    ...ipHidden,
    'connected-refresh-token-policy': 'cantTell not-readable-by-api refresh-token-policy.unit',
  },
  // The vendor's page asks for these values, but its definition does not.
  'scenario-l04-vendor-own-policy': {
    'permitted-users': 'failed blocker permitted-users.not-granted',
    'ip-relaxation': 'failed blocker ip-relaxation.refresh-only',
  },
  'scenario-l06-eca-high-assurance': { 'session-level': 'failed blocker session-level.blocked' },
  'scenario-l08-eca-access-control': {
    'external-access-control': 'failed blocker external-access-control.closed',
  },
  'scenario-l10-five-tokens': { 'approvals-left': 'failed warning approvals-left.none' },
  'scenario-l13-admin-approved': { 'permitted-users': 'failed blocker permitted-users.not-granted' },
};
