import type { OrgState } from '@orgready/org-simulator/org-state';
import type { IntegrationParams } from '../params.ts';
import {
  apiOnlyProfile,
  connectedApp,
  connectedIntegration,
  freshConnectedPolicy,
  orgWithApps,
  withConnectedApp,
} from './connected-app-world.ts';
import {
  blocker,
  every,
  everyIntegrationUserCheck,
  inapplicable,
  notYet,
  passed,
  unknown,
} from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { ready } from './robin.ts';
import { scenario } from './scenario.ts';
import { answers, integrationSet, orgOf, untested, username } from './sync.ts';

/** A connected app and an integration user together: where the work begins, and where it ends. */

const subscribePermissions = [
  'ModifyMetadata',
  'CustomizeApplication',
  'ViewSetup',
  'ViewRoles',
  'ManageCustomPermissions',
];
const quotaPermissions = ['AuthorApex', 'ManageProfilesPermissionsets', 'AssignPermissionSets'];
const askingForEverything: IntegrationParams = {
  ...connectedIntegration,
  objects: (connectedIntegration.objects ?? []).map((object) =>
    object.name === 'Account'
      ? { ...object, fields: [...object.fields, { name: 'Website', access: 'read', optional: true }] }
      : object,
  ),
  mappings: [
    { id: 'region', object: 'Account', label: 'Sales region', access: 'read', suggestion: 'Industry' },
    { id: 'tier', object: 'Account', label: 'Customer tier', access: 'read', optional: true },
  ],
  subscribe: ['Account', 'Opportunity'],
  quotaOptimization: true,
};

/** A connected app that was installed from elsewhere, and an integration user with a set that grants what is asked for. */
const everythingOrg: OrgState = {
  ...orgOf({
    sets: [integrationSet({ permissions: [...subscribePermissions, ...quotaPermissions] })],
    org: {
      installed: [],
      connectedApps: [
        connectedApp('installed', { adminApproved: true, grantedTo: ['Tidewater_Integration'] }),
      ],
      changeEvents: ['ContactChangeEvent'],
    },
  }),
};

/** Everything is still to be done, by hand. */
const connectedStart: OrgState = {
  ...orgWithApps(connectedApp('uninstalled', freshConnectedPolicy)),
  profiles: [...ready.profiles, apiOnlyProfile],
};

export const bothBranchesScenarios: readonly Scenario[] = [
  scenario(
    'connected-integration-user-start',
    'A connected app that nobody has installed, and no integration user yet',
    connectedStart,
    every('connected', 'integration-user', passed, {
      ...everyIntegrationUserCheck(untested),
      'integration-license': passed,
      'integration-set': blocker,
      'connected-app-installed': blocker,
      'connected-refresh-token-policy': notYet,
      'connected-ip-relaxation': notYet,
      'connected-session-level': notYet,
      'app-permission': untested,
      'user-approved': untested,
    }),
    { ...withConnectedApp(connectedStart), answers },
  ),
  scenario(
    'everything-asked-for',
    'An integration that asks for everything, and gets it; some things are for a person to see',
    everythingOrg,
    every('connected', 'integration-user', passed, {
      'connected-ip-relaxation': unknown('not-readable-by-api'),
      'integration-connected': unknown('needs-a-person'),
      'app-permission': inapplicable,
      'subscribe-permissions': passed,
      'change-data-capture': passed,
      'event-access': passed,
      'event-delivery': passed,
      'quota-permissions': passed,
      'optional-fields': passed,
      'privileged-sign-in': unknown('needs-a-person'),
    }),
    {
      ...withConnectedApp(everythingOrg),
      params: askingForEverything,
      answers: { ...answers, 'field-region': 'Industry' },
      subject: username,
    },
  ),
];
