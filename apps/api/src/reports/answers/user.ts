import type { ScenarioAnswer } from '../answer.ts';

/** Nothing counts of what a permission set grants, for this reason. */
const lostBecause = (why: string): ScenarioAnswer => ({
  'object-rights': `failed blocker lost-grant.${why}`,
  'field-rights': `failed blocker lost-grant.${why}`,
  'all-records': `failed warning lost-grant.${why}`,
  'all-fields': `failed advice lost-grant.${why}`,
});

/** Reports about the user that runs the integration: by id of the input, the checks that decide it. */
export const userAnswers: Readonly<Record<string, ScenarioAnswer>> = {
  'scenario-u01-set-without-license': {
    'integration-set': 'passed integration-set.without-license',
    'set-assigned': 'passed set-assigned.passed',
    'set-license-assigned': 'passed set-license-assigned.passed',
    'object-rights': 'passed object-rights.passed',
    'field-rights': 'passed field-rights.passed',
  },
  'scenario-u02-set-for-other-license': lostBecause('user-license'),
  'scenario-u03-privileged-robot': {
    'over-granting': 'passed over-granting.passed',
    'privileged-sign-in': 'cantTell needs-a-person privileged-sign-in.api-only',
  },
  'scenario-u05-locked': {
    'user-not-locked': 'failed blocker user-not-locked.failed',
    'user-not-frozen': 'passed user-not-frozen.passed',
  },
  'scenario-u07-no-seats': {
    'set-license-assigned': 'failed blocker set-license-assigned.absent',
    ...lostBecause('set-license'),
  },
  'scenario-f01-admin-no-fls': {
    'field-rights': 'failed blocker field-rights.missing',
    'all-fields': 'failed advice',
    'over-granting': 'failed advice',
  },
};

/** What a setup lists before anybody signs in: by step, what its person needs, and the rights on objects. */
export interface NeedsAnswer {
  /** The input whose integration is asked about. */
  readonly of: string;
  readonly steps: Readonly<Record<string, readonly string[]>>;
  readonly objects: readonly string[];
}

export const needsAnswers: Readonly<Record<string, NeedsAnswer>> = {
  'note-u14-needs-list': {
    of: 'scenario-u05-locked',
    steps: {
      'install-package': ['Download AppExchange Packages'],
      connect: ['API Enabled'],
      'app-policies-eca': ['View all External Client Apps, view their settings, and edit their policies'],
      user: ['View Setup and Configuration'],
      'integration-user': ['Manage Internal Users'],
      'permission-set': ['Manage Profiles and Permission Sets'],
      assignment: ['Assign Permission Sets'],
      'system-permissions-set': ['Manage Profiles and Permission Sets'],
      'object-permissions': ['Manage Profiles and Permission Sets'],
    },
    objects: ['Account: Read', 'Contact: Read, Create, Edit'],
  },
};
