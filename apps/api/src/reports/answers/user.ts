import type { ScenarioAnswer } from '../answer.ts';

/** Reports about the user that runs the integration: by id of the input, the checks that decide it. */
export const userAnswers: Readonly<Record<string, ScenarioAnswer>> = {
  'scenario-u07-no-seats': { 'set-license-assigned': 'failed blocker' },
  'scenario-f01-admin-no-fls': {
    'field-rights': 'failed blocker field-rights.missing',
    'all-fields': 'failed advice',
    'over-granting': 'failed advice',
  },
};
