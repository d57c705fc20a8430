import type { OrgAssignment, OrgState } from '@orgready/org-simulator/org-state';
import { apiOnlyProfile } from './connected-app-world.ts';
import { blocker, every, everyIntegrationUserCheck, type Overrides, passed, unknown } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { base, nothing, ready, withFields, withObjects } from './robin.ts';
import { scenario } from './scenario.ts';
import {
  answers,
  inGroup,
  integrationSet,
  integrationUser,
  orgOf,
  untested,
  username,
  withoutRights,
} from './sync.ts';
import { person } from './world.ts';

/** The integration runs as a user with the license Salesforce Integration. */

/** Nobody has chosen the user yet. */
const nobody = (id: string, title: string, org: OrgState, expect: Overrides): Scenario =>
  scenario(
    id,
    title,
    org,
    every('external', 'integration-user', passed, { ...everyIntegrationUserCheck(untested), ...expect }),
    { answers },
  );

/** The permission set, assigned in this way. */
const assigned = (how: Partial<OrgAssignment>): Partial<OrgState> => ({
  assignments: [...base, { username, set: 'Tidewater_Integration', ...how }],
});
const notAssigned: Overrides = { ...withoutRights, 'set-assigned': blocker };

const otherUser = person('other.sync@brightwood.example', 'Other', 'Sync', apiOnlyProfile.name);
/** The permission set is assigned to another user, who has the only seat of its license. */
const lastSetSeatTaken = (): OrgState => {
  const org = orgOf({ org: { seats: { SalesforceAPIIntegrationPsl: 1 } } });
  return {
    ...org,
    users: [...(org.users ?? []), otherUser],
    assignments: [...base, { username: otherUser.username, set: 'Tidewater_Integration' }],
  };
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
      'integration-license': passed,
      'integration-set': blocker,
    },
  ),
  nobody(
    'integration-user-no-seat',
    'Every seat for integration users is taken, and none of them is chosen',
    orgOf({ org: { seats: { 'Salesforce Integration': 1 } } }),
    { 'integration-license': blocker, 'integration-set': passed },
  ),
  integrationUser(
    'integration-user-last-seat',
    'The chosen user has the last seat',
    orgOf({ org: { seats: { 'Salesforce Integration': 1, SalesforceAPIIntegrationPsl: 1 } } }),
    {},
  ),
  nobody(
    'integration-license-absent',
    'The org has no license for integration users',
    { ...ready, seats: { 'Salesforce Integration': 0, SalesforceAPIIntegrationPsl: 0 } },
    {
      'integration-license': blocker,
      'integration-set': blocker,
    },
  ),
  integrationUser(
    'integration-user-other-license',
    'The chosen user is a person’s',
    orgOf({
      profile: {
        ...nothing,
        name: 'Minimum Access - Salesforce',
        license: 'Salesforce',
        permissions: ['ApiEnabled'],
      },
    }),
    { 'integration-user-license': blocker },
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
    'The permission set was made for the user license with nearly the same name',
    orgOf({
      sets: [integrationSet({ ...nothing, objects: {}, fields: {}, license: 'Salesforce Integration' })],
    }),
    { ...notAssigned, 'integration-set': blocker, 'set-license-assigned': unknown('not-yet') },
  ),
  integrationUser(
    'integration-set-not-assigned',
    'The permission set is there and not assigned',
    orgOf({ org: { assignments: base } }),
    { ...notAssigned, 'set-license-assigned': unknown('not-yet') },
  ),
  integrationUser(
    'integration-set-no-seat',
    'Another user has the only seat of the permission set license',
    lastSetSeatTaken(),
    { ...notAssigned, 'set-license-assigned': blocker },
  ),
  integrationUser(
    'integration-set-ends',
    'The permission set is assigned until next spring',
    orgOf({ org: assigned({ expires: '2027-03-31T00:00:00.000+0000' }) }),
    { 'set-assigned': blocker },
  ),
  integrationUser(
    'integration-set-ended',
    'The assignment of the permission set has ended',
    orgOf({ org: assigned({ expires: '2026-03-31T00:00:00.000+0000' }) }),
    notAssigned,
  ),
  integrationUser(
    'integration-set-revoked',
    'A user access policy has revoked the permission set',
    orgOf({ org: { quirks: { userAccessPolicies: true }, ...assigned({ revoked: true }) } }),
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
    orgOf({ org: inGroup() }),
    {},
  ),
  integrationUser(
    'integration-set-muted',
    'The group takes a right of the permission set away again',
    orgOf({ org: inGroup({ muted: { permissions: [], objects: { Opportunity: ['Edit'] } } }) }),
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
    'A custom profile of the license does not grant API Enabled',
    orgOf({
      profile: { ...apiOnlyProfile, name: 'Tidewater API', custom: true, permissions: ['ApiUserOnly'] },
    }),
    { 'system-permissions': blocker },
  ),
];
