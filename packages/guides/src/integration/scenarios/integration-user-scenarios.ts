import type { Integration } from '@orgready/shared/contract/entities';
import type { OrgPermissionSet, OrgProfile, OrgState, OrgUser, Scenario } from '../../model/scenario.ts';
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
  type Overrides,
  passed,
  unknown,
  warning,
} from './expected.ts';
import { base, exactly, nothing, ready, set, withFields, withObjects } from './robin.ts';
import { scenario } from './scenario.ts';
import { person, tidewaterFields } from './world.ts';

/** The integration runs as a user with the licence Salesforce Integration. */

const username = 'tidewater.sync@brightwood.example';

const subscribePermissions = [
  'ModifyMetadata',
  'CustomizeApplication',
  'ViewSetup',
  'ViewRoles',
  'ManageCustomPermissions',
];
const quotaPermissions = ['AuthorApex', 'ManageProfilesPermissionsets', 'AssignPermissionSets'];
const askingForEverything: Integration = {
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

const integrationSet = (more: Partial<OrgPermissionSet> = {}): OrgPermissionSet =>
  set(
    { ...exactly, permissions: [] },
    {
      name: 'Tidewater_Integration',
      label: 'Tidewater Integration',
      licence: 'SalesforceAPIIntegrationPsl',
      ...more,
    },
  );

const orgOf = (given: {
  readonly sets?: readonly OrgPermissionSet[];
  readonly profile?: OrgProfile;
  readonly user?: Partial<OrgUser>;
  readonly org?: Partial<OrgState>;
}): OrgState => {
  const profile = given.profile ?? apiOnlyProfile;
  const sets = given.sets ?? [integrationSet()];
  return {
    ...ready,
    profiles: [...ready.profiles, apiOnlyProfile, ...(profile === apiOnlyProfile ? [] : [profile])],
    users: [...ready.users, { ...person(username, 'Tidewater', 'Sync', profile.name), ...given.user }],
    permissionSets: [tidewaterFields, ...sets],
    assignments: [...base, ...sets.map(({ name }) => ({ username, set: name }))],
    ...given.org,
  };
};
const answers = { environment: 'production', 'runs-as': 'integration-user' };
const untested = { outcome: 'untested' } as const;
const integrationUser = (
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
    every('external', 'integration-user', passed, {
      'integration-connected': unknown('needs-a-person'),
      ...expect,
    }),
    { answers, subject: username, ...more },
  );
/** Nobody has chosen the user yet. */
const nobody = (id: string, title: string, org: OrgState, expect: Overrides): Scenario =>
  scenario(
    id,
    title,
    org,
    every('external', 'integration-user', passed, { ...everyIntegrationUserCheck(untested), ...expect }),
    { answers },
  );

/** Nothing but the profile counts: no right on any object. */
const withoutRights: Overrides = {
  'object-rights': blocker,
  'field-rights': blocker,
  'all-records': warning,
  'all-fields': { outcome: 'failed', severity: 'advice' },
};
const notAssigned: Overrides = { ...withoutRights, 'set-assigned': blocker };

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

export const integrationUserScenarios: readonly Scenario[] = [
  integrationUser(
    'integration-user-ready',
    'An integration user with one permission set that grants everything',
    orgOf({}),
    {},
  ),
  nobody(
    'integration-user-not-made',
    'Nobody has made the integration user yet, nor a permission set for it',
    { ...ready, profiles: [...ready.profiles, apiOnlyProfile] },
    {
      'integration-licence': passed,
      'integration-set': blocker,
    },
  ),
  nobody(
    'integration-user-no-seat',
    'Every seat for integration users is taken, and none of them is chosen',
    orgOf({ org: { seats: { 'Salesforce Integration': 1 } } }),
    { 'integration-licence': blocker, 'integration-set': passed },
  ),
  integrationUser(
    'integration-user-last-seat',
    'The chosen user has the last seat',
    orgOf({ org: { seats: { 'Salesforce Integration': 1, SalesforceAPIIntegrationPsl: 1 } } }),
    {},
  ),
  nobody(
    'integration-licence-absent',
    'The org has no licence for integration users',
    { ...ready, seats: { 'Salesforce Integration': 0, SalesforceAPIIntegrationPsl: 0 } },
    {
      'integration-licence': blocker,
      'integration-set': blocker,
    },
  ),
  integrationUser(
    'integration-user-other-licence',
    'The chosen user is a person’s',
    orgOf({
      profile: {
        ...nothing,
        name: 'Minimum Access - Salesforce',
        licence: 'Salesforce',
        permissions: ['ApiEnabled'],
      },
    }),
    { 'integration-user-licence': blocker },
  ),
  integrationUser(
    'integration-user-inactive',
    'The integration user is inactive',
    orgOf({ user: { active: false } }),
    {
      'user-active': blocker,
    },
  ),
  integrationUser(
    'integration-user-frozen',
    'The integration user is frozen',
    orgOf({ user: { frozen: true } }),
    {
      'user-not-frozen': blocker,
    },
  ),
  integrationUser(
    'integration-set-look-alike',
    'The permission set was made for the user licence with nearly the same name',
    orgOf({
      sets: [integrationSet({ ...nothing, objects: {}, fields: {}, licence: 'Salesforce Integration' })],
    }),
    { ...notAssigned, 'integration-set': blocker, 'set-licence-assigned': blocker },
  ),
  integrationUser(
    'integration-set-not-assigned',
    'The permission set is there and not assigned',
    orgOf({ org: { assignments: base } }),
    { ...notAssigned, 'set-licence-assigned': blocker },
  ),
  integrationUser(
    'integration-set-ends',
    'The permission set is assigned until next spring',
    orgOf({
      org: {
        assignments: [
          ...base,
          { username, set: 'Tidewater_Integration', expires: '2027-03-31T00:00:00.000+0000' },
        ],
      },
    }),
    { 'set-assigned': blocker },
  ),
  integrationUser(
    'integration-set-ended',
    'The assignment of the permission set has ended',
    orgOf({
      org: {
        assignments: [
          ...base,
          { username, set: 'Tidewater_Integration', expires: '2026-03-31T00:00:00.000+0000' },
        ],
      },
    }),
    notAssigned,
  ),
  integrationUser(
    'integration-set-revoked',
    'A user access policy has revoked the permission set',
    orgOf({
      org: {
        quirks: { userAccessPolicies: true },
        assignments: [...base, { username, set: 'Tidewater_Integration', revoked: true }],
      },
    }),
    notAssigned,
  ),
  integrationUser(
    'integration-set-session-based',
    'The permission set counts only in sessions in which it is activated',
    orgOf({ sets: [integrationSet({ sessionBased: true })] }),
    notAssigned,
  ),
  integrationUser(
    'integration-set-in-group',
    'The permission set comes with a group',
    orgOf({
      org: {
        permissionSetGroups: [
          { name: 'Tidewater_Group', label: 'Tidewater Group', sets: ['Tidewater_Integration'] },
        ],
        assignments: [...base, { username, group: 'Tidewater_Group' }],
      },
    }),
    {},
  ),
  integrationUser(
    'integration-set-muted',
    'The group takes a right of the permission set away again',
    orgOf({
      org: {
        permissionSetGroups: [
          {
            name: 'Tidewater_Group',
            label: 'Tidewater Group',
            sets: ['Tidewater_Integration'],
            muted: { permissions: [], objects: { Opportunity: ['Edit'] } },
          },
        ],
        assignments: [...base, { username, group: 'Tidewater_Group' }],
      },
    }),
    { 'object-rights': blocker },
  ),
  integrationUser(
    'integration-set-gaps',
    'The permission set lacks a right on an object and a field',
    orgOf({
      sets: [
        integrationSet(
          withFields(
            { 'Account.Health_Score__c': 'none' },
            {
              ...withObjects({
                Opportunity: ['Read', 'Create', 'ViewAllRecords', 'ViewAllFields'],
                Account: ['Read', 'ViewAllRecords'],
              }),
              permissions: [],
            },
          ),
        ),
      ],
    }),
    {
      'object-rights': blocker,
      'field-rights': blocker,
      'all-fields': { outcome: 'failed', severity: 'advice' },
    },
  ),
  integrationUser(
    'integration-user-without-api',
    'A custom profile of the licence does not grant API Enabled',
    orgOf({
      profile: { ...apiOnlyProfile, name: 'Tidewater API', custom: true, permissions: ['ApiUserOnly'] },
    }),
    { 'system-permissions': blocker },
  ),
  scenario(
    'connected-integration-user-start',
    'A connected app that nobody has installed, and no integration user yet',
    connectedStart,
    every('connected', 'integration-user', passed, {
      ...everyIntegrationUserCheck(untested),
      'integration-licence': passed,
      'integration-set': blocker,
      'connected-app-installed': blocker,
      'connected-refresh-token-policy': inapplicable,
      'connected-ip-relaxation': inapplicable,
      'connected-permitted-users': inapplicable,
      'app-permission': untested,
      'user-approved': untested,
    }),
    { ...withConnectedApp(connectedStart), answers },
  ),
  scenario(
    'everything-asked-for',
    'An integration that asks for everything, and gets it; two things are for a person to see',
    everythingOrg,
    every('connected', 'integration-user', passed, {
      'connected-ip-relaxation': unknown('not-readable-by-api'),
      'integration-connected': unknown('needs-a-person'),
      'app-permission': inapplicable,
      'subscribe-permissions': passed,
      'change-data-capture': passed,
      'quota-permissions': passed,
      'optional-fields': passed,
      'fields-picked': passed,
    }),
    {
      ...withConnectedApp(everythingOrg),
      integration: askingForEverything,
      answers: { ...answers, 'field-region': 'Industry' },
      subject: username,
    },
  ),
];
