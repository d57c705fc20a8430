import type { ConnectedApp, OrgPermissionSet, OrgState } from '@orgready/org-simulator/org-state';
import { connectedApp, freshConnectedPolicy, orgWithApps, withConnectedApp } from './connected-app-world.ts';
import {
  advice,
  blocker,
  every,
  inapplicable,
  loginChecks,
  notYet,
  type Overrides,
  passed,
  unknown,
  warning,
} from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { customProfile, exactly, username } from './robin.ts';
import { scenario } from './scenario.ts';
import { administrator, administratorWithout, person } from './world.ts';

const unread = unknown('not-readable-by-api');
const untested = { outcome: 'untested' } as const;
/** The administrator runs the integration: more powerful than needed, and signed in through the very app. */
const asAdministrator: Overrides = {
  'over-granting': advice,
  'all-fields': advice,
  'integration-connected': unknown('needs-a-person'),
  'app-permission': inapplicable,
};
/** Of an app that was installed from elsewhere no API shows IP relaxation. */
const fromElsewhere: Overrides = { 'connected-ip-relaxation': unread };
const notInstalled: Overrides = {
  'connected-app-installed': blocker,
  'connected-refresh-token-policy': notYet,
  'connected-ip-relaxation': notYet,
  'connected-session-level': notYet,
  'user-approved': notYet,
};

const app = (
  id: string,
  title: string,
  org: OrgState,
  expect: Overrides,
  more: Partial<Scenario> = {},
): Scenario =>
  scenario(
    id,
    title,
    org,
    more.signInRefusal === undefined
      ? every('connected', 'person', passed, { ...asAdministrator, ...expect })
      : every('connected', 'person', unknown('signed-out'), expect),
    { ...withConnectedApp(org), ...more },
  );
const installed = (policy: Partial<ConnectedApp['policy']> = {}): OrgState =>
  orgWithApps(connectedApp('installed', policy));
const madeHere = (policy: Partial<ConnectedApp['policy']> = {}): OrgState =>
  orgWithApps(connectedApp('made-here', policy));

/** The org with Robin, whose profile grants what is needed, and these sets. */
const withRobin = (
  org: OrgState,
  permissions: readonly string[] = ['ApiEnabled'],
  sets: readonly OrgPermissionSet[] = [],
  more: Partial<OrgState> = {},
): OrgState => {
  const profile = customProfile({ ...exactly, permissions });
  return {
    ...org,
    profiles: [...org.profiles, profile],
    users: [...org.users, person(username, 'Robin', 'Reyes', profile.name)],
    permissionSets: [...(org.permissionSets ?? []), ...sets],
    assignments: [...(org.assignments ?? []), ...sets.map(({ name }) => ({ username, set: name }))],
    ...more,
  };
};
const asRobin: Partial<Scenario> = {
  answers: { environment: 'production', 'runs-as': 'another' },
  subject: username,
};
const robinsChecks: Overrides = { 'over-granting': passed, 'all-fields': passed };
const appUsers: OrgPermissionSet = {
  name: 'Tidewater_App_Users',
  label: 'Tidewater App Users',
  permissions: [],
};

/** States of a connected app, its policies, and who may use it. */
export const connectedAppScenarios: readonly Scenario[] = [
  app(
    'connected-made-here',
    'The connected app was made in this org, and Metadata shows that its policies are right',
    madeHere(),
    {},
  ),
  app(
    'connected-installed',
    'The connected app is installed and right; IP relaxation is for a person to see',
    installed(),
    fromElsewhere,
  ),
  app(
    'connected-authorized-only',
    'The app was authorized and nobody has installed it',
    orgWithApps(connectedApp('uninstalled', freshConnectedPolicy)),
    { ...notInstalled, 'app-permission': passed },
  ),
  app(
    'connected-refused',
    'Salesforce refuses the sign-in: the app is not installed, and the person may not approve it',
    orgWithApps(connectedApp('uninstalled')),
    {},
    { signInRefusal: 'OAUTH_APPROVAL_ERROR_GENERIC' },
  ),
  app(
    'connected-blocked',
    'An administrator has blocked the app',
    orgWithApps(connectedApp('installed', {}, { blocked: true })),
    { 'app-not-blocked': blocker },
    { signInRefusal: 'OAUTH_APP_BLOCKED' },
  ),
  app(
    'connected-same-label',
    'Two apps have the same label; the developer name tells which is the vendor’s',
    orgWithApps(
      connectedApp(
        'installed',
        { refreshToken: 'zero' },
        { developerName: 'Tidewater_Link_Old', consumerKey: '3MVG9anotherKEY1' },
      ),
      connectedApp('installed'),
    ),
    fromElsewhere,
  ),
  app(
    'connected-same-label-undecided',
    'Two apps have the same label, and neither has the vendor’s developer name',
    orgWithApps(
      connectedApp('installed', {}, { developerName: 'Tidewater_Link_1' }),
      connectedApp('installed', {}, { developerName: 'Tidewater_Link_2', consumerKey: '3MVG9anotherKEY2' }),
    ),
    {
      'connected-app-installed': blocker,
      'connected-refresh-token-policy': untested,
      'connected-ip-relaxation': untested,
      'connected-session-level': untested,
      'user-approved': untested,
    },
  ),
  app(
    'connected-renamed',
    'Somebody has renamed the app; its developer name tells that it is the vendor’s',
    {
      ...orgWithApps(connectedApp('installed', {}, { label: 'Orders to Tidewater' })),
      authorizations: [{ username: administrator, appLabel: 'Orders to Tidewater' }],
    },
    fromElsewhere,
  ),
  app(
    'connected-refresh-lifetime',
    'Refresh tokens end a day after they were issued',
    madeHere({ refreshToken: 'specific_lifetime', refreshTokenValidity: { period: 24, unit: 'HOURS' } }),
    { 'connected-refresh-token-policy': blocker },
  ),
  app(
    'connected-refresh-idle',
    'Refresh tokens end after two months without use',
    madeHere({ refreshToken: 'specific_inactivity', refreshTokenValidity: { period: 2, unit: 'MONTHS' } }),
    {},
  ),
  app(
    'connected-refresh-idle-unit-unknown',
    'Refresh tokens end after thirty of a unit that the API does not tell',
    installed({ refreshToken: 'specific_inactivity', refreshTokenValidity: { period: 30, unit: 'DAYS' } }),
    { ...fromElsewhere, 'connected-refresh-token-policy': unread },
  ),
  app('connected-refresh-zero', 'Refresh tokens end at once', installed({ refreshToken: 'zero' }), {
    ...fromElsewhere,
    'connected-refresh-token-policy': blocker,
  }),
  app('connected-ip-enforced', 'IP restrictions are enforced', madeHere({ ipRelaxation: 'ENFORCE' }), {
    'connected-ip-relaxation': blocker,
  }),
  app(
    'connected-metadata-refused',
    'The person signed in may not use the Metadata API',
    (() => {
      const org = madeHere();
      const reader = administratorWithout('ModifyMetadata', 'ModifyAllData');
      return {
        ...org,
        profiles: [...org.profiles, reader],
        users: org.users.map((user) => ({ ...user, profile: reader.name })),
      };
    })(),
    { ...fromElsewhere, ...loginChecks(unknown('no-access')), 'reader-permissions': warning },
  ),
  app(
    'approved-by-profile',
    'Only approved users can use the app, and the user’s profile is in the list',
    withRobin(
      installed({ adminApproved: true, grantedTo: ['Tidewater Integration', 'System Administrator'] }),
    ),
    { ...fromElsewhere, ...robinsChecks },
    asRobin,
  ),
  app(
    'approved-by-set',
    'Only approved users can use the app, and a permission set of the user is in the list',
    withRobin(
      installed({ adminApproved: true, grantedTo: ['Tidewater_App_Users'] }),
      ['ApiEnabled'],
      [appUsers],
    ),
    { ...fromElsewhere, ...robinsChecks },
    asRobin,
  ),
  app(
    'approval-expired',
    'The permission set that is in the app’s list has ended for the user',
    withRobin(installed({ adminApproved: true, grantedTo: ['Tidewater_App_Users'] }), ['ApiEnabled'], [], {
      permissionSets: [appUsers],
      assignments: [{ username, set: 'Tidewater_App_Users', expires: '2026-01-31T00:00:00.000+0000' }],
    }),
    { ...fromElsewhere, ...robinsChecks, 'user-approved': blocker, 'field-rights': passed },
    asRobin,
  ),
  app(
    'approval-revoked',
    'A user access policy has revoked the permission set that is in the app’s list',
    withRobin(installed({ adminApproved: true, grantedTo: ['Tidewater_App_Users'] }), ['ApiEnabled'], [], {
      quirks: { userAccessPolicies: true },
      permissionSets: [appUsers],
      assignments: [{ username, set: 'Tidewater_App_Users', revoked: true }],
    }),
    { ...fromElsewhere, ...robinsChecks, 'user-approved': blocker, 'field-rights': passed },
    asRobin,
  ),
  app(
    'not-approved',
    'Only approved users can use the app, and the user is not one of them',
    withRobin(installed({ adminApproved: true, grantedTo: ['System Administrator'] })),
    { ...fromElsewhere, ...robinsChecks, 'user-approved': blocker },
    asRobin,
  ),
  app(
    'uninstalled-may-approve',
    'The app is not installed, and the user may approve it nevertheless',
    withRobin(orgWithApps(connectedApp('uninstalled')), ['ApiEnabled', 'CanApproveUninstalledApps']),
    { ...notInstalled, ...robinsChecks, 'app-permission': passed },
    asRobin,
  ),
  app(
    'uninstalled-may-not-approve',
    'The app is not installed, and the user may not approve it',
    withRobin(orgWithApps(connectedApp('uninstalled'))),
    { ...notInstalled, ...robinsChecks, 'app-permission': blocker },
    asRobin,
  ),
  app(
    'uninstalled-no-such-permission',
    'The app is not installed, and this org does not know the permission to approve it',
    withRobin(orgWithApps(connectedApp('uninstalled')), ['ApiEnabled'], [], {
      quirks: { permissionColumnsMissing: ['CanApproveUninstalledApps'] },
    }),
    { ...notInstalled, ...robinsChecks, 'app-permission': unread },
    asRobin,
  ),
  app(
    'access-control-off',
    'API Access Control is there and switched off',
    { ...installed(), quirks: { apiAccessControl: 'off' } },
    fromElsewhere,
  ),
  app(
    'access-control-listed',
    'Only allow-listed apps reach the API; the app and its user are among them',
    withRobin(installed({ grantedTo: ['Tidewater Integration'] }), ['ApiEnabled'], [], {
      quirks: { apiAccessControl: 'on' },
    }),
    { ...fromElsewhere, ...robinsChecks },
    asRobin,
  ),
  app(
    'access-control-user-not-listed',
    'Only allow-listed apps reach the API; the user is not approved for this one',
    withRobin(installed(), ['ApiEnabled'], [], { quirks: { apiAccessControl: 'on' } }),
    { ...fromElsewhere, ...robinsChecks, 'user-approved': blocker },
    asRobin,
  ),
  app(
    'access-control-any-client',
    'Only allow-listed apps reach the API; the user may use any client',
    withRobin(installed(), ['ApiEnabled', 'UseAnyApiClient'], [], { quirks: { apiAccessControl: 'on' } }),
    { ...fromElsewhere, ...robinsChecks },
    asRobin,
  ),
];
