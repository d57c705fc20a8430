import type { ScenarioAnswer } from '../answer.ts';

const waitsForApi = 'cantTell not-yet reason.waits-for-api';

/** Reports about packages, refreshed sandboxes and orgs without an API: by id of the input, the checks that decide it. */
export const packageAnswers: Readonly<Record<string, ScenarioAnswer>> = {
  'scenario-p01-install-failed': {
    'package-installed': 'failed blocker package-installed.failed.admin',
    'app-enabled': 'failed blocker app-missing',
    'permitted-users': 'failed blocker app-missing',
    'refresh-token-policy': 'failed blocker app-missing',
    'ip-relaxation': 'failed blocker app-missing',
    'session-level': 'failed blocker app-missing',
  },
  'scenario-p03-may-not-install': {
    'package-installed': 'failed blocker package-installed.may-not',
    'reader-permissions': 'failed warning',
    'app-enabled': 'cantTell no-access',
    'permitted-users': 'cantTell no-access',
    'refresh-token-policy': 'cantTell no-access',
    'ip-relaxation': 'cantTell no-access',
    'session-level': 'cantTell no-access',
  },
  'scenario-l11-refreshed-sandbox-eca': {
    'app-enabled': 'failed blocker app-enabled.lost',
    'permitted-users': 'cantTell not-yet app-enabled.lost.waits',
    'refresh-token-policy': 'cantTell not-yet app-enabled.lost.waits',
    'ip-relaxation': 'cantTell not-yet app-enabled.lost.waits',
  },
  'scenario-s12-api-off-live': {
    'api-access': 'failed blocker api-access.org',
    'package-installed': waitsForApi,
    'reader-permissions': waitsForApi,
    'app-enabled': waitsForApi,
  },
};
