import type { OrgPermissionSet } from '@orgready/org-simulator/org-state';
import { advice, blocker, type Overrides, passed, unknown } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { base, customProfile, exactly, nothing, orgWith, robin, withObjects } from './robin.ts';
import { inGroup, integrationSet, integrationUser, orgOf, username, withoutRights } from './sync.ts';
import { integration } from './world.ts';

/** What counts and what does not: licenses of sets, groups that are recalculated, powerful permissions, a locked user. */

const packaged: OrgPermissionSet = {
  ...exactly,
  name: 'Tidewater_Users',
  label: 'Tidewater Users',
  namespace: 'tidewater',
  license: 'Salesforce',
};
const empty = integrationSet({ ...nothing, objects: {}, fields: {} });
const unlicensed: OrgPermissionSet = {
  ...exactly,
  permissions: [],
  name: 'Tidewater_Data',
  label: 'Tidewater Data',
};
const license = 'SalesforceAPIIntegrationPsl';

const rights = (reason: 'propagating' | 'not-readable-by-api'): Overrides => ({
  'object-rights': unknown(reason),
  'field-rights': unknown(reason),
  'all-records': unknown(reason),
  'all-fields': unknown(reason),
});

const licenseScenarios: readonly Scenario[] = [
  integrationUser(
    'integration-set-other-license',
    'Everything is granted by a set of the package that is for the license Salesforce',
    orgOf({ sets: [empty, packaged] }),
    withoutRights,
  ),
  integrationUser(
    'integration-set-other-license-spare',
    'A set for another license grants what a set of the user grants as well',
    orgOf({ sets: [integrationSet(), packaged] }),
    {},
  ),
  integrationUser(
    'integration-set-license-lost',
    'The permission set is assigned, and the user no longer holds its license',
    orgOf({
      org: { assignments: [...base, { username, set: 'Tidewater_Integration', withoutLicense: true }] },
    }),
    { ...withoutRights, 'set-license-assigned': blocker },
  ),
  integrationUser(
    'integration-set-license-ended',
    'The permission set license is disabled',
    orgOf({ org: { disabledLicenses: [license] } }),
    { ...withoutRights, 'set-license-assigned': blocker },
  ),
  integrationUser(
    'integration-set-unlicensed',
    'The user holds the permission set license, and a set without a license grants everything',
    orgOf({ sets: [unlicensed], org: { licenseAssignments: [{ username, license }] } }),
    {},
  ),
  integrationUser(
    'integration-set-unlicensed-other',
    'The user holds the permission set license, and the set without a license is about something else',
    orgOf({
      sets: [{ ...unlicensed, objects: { Contact: ['Read'] }, fields: {} }],
      org: { licenseAssignments: [{ username, license }] },
    }),
    { ...withoutRights, 'integration-set': blocker, 'set-assigned': blocker },
  ),
];

const groupScenarios: readonly Scenario[] = [
  integrationUser(
    'integration-group-updating',
    'Salesforce is recalculating the group of the permission set',
    orgOf({ org: inGroup({ status: 'Updating' }) }),
    rights('propagating'),
  ),
  integrationUser(
    'integration-group-failed',
    'Salesforce could not recalculate the group of the permission set',
    orgOf({ org: inGroup({ status: 'Failed' }) }),
    rights('not-readable-by-api'),
  ),
  integrationUser(
    'integration-group-spare',
    'A group that is recalculated grants what a permission set grants for sure',
    orgOf({
      org: {
        ...inGroup({ status: 'Updating' }),
        assignments: [
          ...base,
          { username, group: 'Tidewater_Group' },
          { username, set: 'Tidewater_Integration' },
        ],
      },
    }),
    {},
  ),
  integrationUser(
    'integration-group-session-based',
    'The group of the permission set counts only in sessions in which it is activated',
    orgOf({ org: inGroup({ sessionBased: true }) }),
    { ...withoutRights, 'set-assigned': blocker },
  ),
  integrationUser(
    'integration-group-other-license',
    'The group has a permission set for a license that the user does not have',
    orgOf({
      sets: [integrationSet(), packaged],
      org: inGroup({ sets: ['Tidewater_Integration', 'Tidewater_Users'] }),
    }),
    rights('not-readable-by-api'),
  ),
];

const subscribing = [
  'ModifyMetadata',
  'CustomizeApplication',
  'ViewSetup',
  'ViewRoles',
  'ManageCustomPermissions',
];
const apex = ['AuthorApex', 'ManageProfilesPermissionsets', 'AssignPermissionSets'];

const userScenarios: readonly Scenario[] = [
  integrationUser(
    'integration-user-locked',
    'The integration user is locked after too many wrong passwords',
    orgOf({ user: { passwordLocked: true } }),
    { 'user-not-locked': blocker },
  ),
  integrationUser(
    'integration-user-privileged',
    'What the integration needs makes its user privileged',
    orgOf({
      sets: [integrationSet({ permissions: [...subscribing, ...apex] })],
      org: { changeEvents: ['AccountChangeEvent', 'OpportunityChangeEvent'] },
    }),
    {
      'subscribe-permissions': passed,
      'change-data-capture': passed,
      'event-access': passed,
      'event-delivery': passed,
      'quota-permissions': passed,
      'privileged-sign-in': unknown('needs-a-person'),
    },
    { params: { ...integration, subscribe: ['Account', 'Opportunity'], quotaOptimization: true } },
  ),
  integrationUser(
    'integration-user-author-apex',
    'The permission set grants Author Apex, which the integration does not need',
    orgOf({ sets: [integrationSet({ permissions: ['AuthorApex'] })] }),
    { 'over-granting': advice, 'privileged-sign-in': unknown('needs-a-person') },
  ),
];

const powerful: Overrides = {
  'over-granting': advice,
  'privileged-sign-in': unknown('needs-a-person'),
};

/** Permissions that include others (P 3.1, P T21). */
const supersetScenarios: readonly Scenario[] = [
  robin(
    'view-all-data',
    'View All Data lets the user read every record',
    orgWith({
      profile: customProfile({
        ...withObjects({
          Account: ['Read', 'ViewAllFields'],
          Opportunity: ['Read', 'Create', 'Edit', 'ViewAllFields'],
        }),
        permissions: ['ApiEnabled', 'ViewAllData'],
      }),
    }),
    powerful,
  ),
  robin(
    'modify-all-data',
    'Modify All Data grants every permission on objects, and none on fields',
    orgWith({
      profile: customProfile({ permissions: ['ApiEnabled', 'ModifyAllData'], objects: {}, fields: {} }),
    }),
    { ...powerful, 'field-rights': blocker, 'all-fields': advice },
  ),
  robin(
    'view-all-fields-global',
    'View All Fields (Global) lets the user read every field, and edit none',
    orgWith({
      profile: customProfile({
        permissions: ['ApiEnabled', 'ViewAllFieldsGlobal'],
        objects: {
          Account: ['Read', 'ViewAllRecords'],
          Opportunity: ['Read', 'Create', 'Edit', 'ViewAllRecords'],
          Product2: ['Read'],
        },
        fields: { 'Opportunity.Amount': 'edit', 'Opportunity.NextStep': 'edit' },
      }),
    }),
    {},
  ),
];

export const countingScenarios: readonly Scenario[] = [
  ...licenseScenarios,
  ...groupScenarios,
  ...userScenarios,
  ...supersetScenarios,
];
