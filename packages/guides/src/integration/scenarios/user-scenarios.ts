import type { RequiredObject } from '@orgready/shared/contract/entities';
import type {
  Grants,
  OrgPermissionSet,
  OrgProfile,
  OrgState,
  OrgUser,
  Scenario,
} from '../../model/scenario.ts';
import { advice, all, blocker, type Overrides, passed, unknown, warning } from './expected.ts';
import { scenario } from './scenario.ts';
import {
  administratorWithout,
  installedOrg,
  integration,
  person,
  rightPolicy,
  standardUser,
  tidewaterFields,
} from './world.ts';

/** States of the user that runs the integration, another one than the administrator who is signed in. */

const username = 'robin.runner@brightwood.example';
const ready = installedOrg(rightPolicy);

/** Everything the integration needs, and nothing else. */
const exactly: Grants = {
  permissions: ['ApiEnabled'],
  objects: {
    Account: ['Read', 'ViewAllRecords', 'ViewAllFields'],
    Opportunity: ['Read', 'Create', 'Edit', 'ViewAllRecords', 'ViewAllFields'],
    Product2: ['Read', 'ViewAllFields'],
  },
  fields: {
    'Account.Industry': 'read',
    'Account.AnnualRevenue': 'read',
    'Account.BillingAddress': 'read',
    'Account.Health_Score__c': 'read',
    'Opportunity.Amount': 'edit',
    'Opportunity.NextStep': 'edit',
    'Opportunity.Weighted_Amount__c': 'read',
    'Product2.ProductCode': 'read',
    'PricebookEntry.IsActive': 'read',
  },
};
const nothing: Grants = { permissions: [] };

const customProfile = (grants: Grants = exactly): OrgProfile => ({
  ...grants,
  name: 'Tidewater Integration',
  licence: 'Salesforce',
  custom: true,
});
const set = (grants: Grants, more: Partial<OrgPermissionSet> = {}): OrgPermissionSet => ({
  ...grants,
  name: 'Tidewater_Access',
  label: 'Tidewater Access',
  ...more,
});

/** Robin, with this profile and these sets, in an org where everything else is right. */
const orgWith = (given: {
  readonly profile: OrgProfile;
  readonly user?: Partial<OrgUser>;
  readonly sets?: readonly OrgPermissionSet[];
  readonly org?: Partial<OrgState>;
}): OrgState => ({
  ...ready,
  profiles: [...ready.profiles, given.profile],
  users: [...ready.users, { ...person(username, 'Robin', 'Reyes', given.profile.name), ...given.user }],
  permissionSets: [tidewaterFields, ...(given.sets ?? [])],
  assignments: [
    ...(ready.assignments ?? []),
    ...(given.sets ?? []).map(({ name }) => ({ username, set: name })),
  ],
  ...given.org,
});

const robin = (
  id: string,
  title: string,
  org: OrgState,
  expect: Overrides,
  more: Partial<Scenario> = {},
): Scenario =>
  scenario(id, title, org, all(passed, { 'integration-connected': unknown('needs-a-person'), ...expect }), {
    answers: { environment: 'production', 'runs-as': 'another' },
    subject: username,
    ...more,
  });

const wanting = (...objects: readonly RequiredObject[]): Partial<Scenario> => ({
  integration: { ...integration, objects: [...(integration.objects ?? []), ...objects] },
});
/** The integration with more fields of an object it names already, or of another one. */
const wantingFields = (object: RequiredObject): Partial<Scenario> => ({
  integration: {
    ...integration,
    objects: (integration.objects ?? []).map((known) =>
      known.name === object.name ? { ...known, fields: [...known.fields, ...object.fields] } : known,
    ),
  },
});
const withFields = (changes: Record<string, 'none' | 'read' | 'edit'>, base: Grants = exactly): Grants => ({
  ...base,
  fields: { ...base.fields, ...changes },
});
const withObjects = (changes: NonNullable<Grants['objects']>): Grants => ({
  ...exactly,
  objects: { ...exactly.objects, ...changes },
});
const withoutViewAllFields = withObjects({
  Account: ['Read', 'ViewAllRecords'],
  Opportunity: ['Read', 'Create', 'Edit', 'ViewAllRecords'],
  Product2: ['Read'],
});

/** Grants everything but API Enabled by the profile; the rest is for the assignment to show. */
const apiBySet = (org: Partial<OrgState>, sets: readonly OrgPermissionSet[] = []): OrgState =>
  orgWith({ profile: customProfile({ ...exactly, permissions: [] }), sets, org });
const apiSet = set({ permissions: ['ApiEnabled'] });
const base = ready.assignments ?? [];

export const userScenarios: readonly Scenario[] = [
  robin(
    'custom-profile',
    'A custom profile grants exactly what is needed',
    orgWith({ profile: customProfile() }),
    {},
  ),
  robin(
    'permission-set-alone',
    'A minimal profile, and one permission set with exactly what is needed',
    orgWith({
      profile: { ...nothing, name: 'Minimum Access - Salesforce', licence: 'Salesforce' },
      sets: [set(exactly)],
    }),
    {},
  ),
  robin(
    'standard-user',
    'A standard profile without any permission set: a field is hidden and records are those that are shared',
    orgWith({ profile: { ...standardUser, name: 'Standard User (Robin)' } }),
    { 'field-rights': blocker, 'all-records': warning, 'all-fields': advice },
  ),
  robin(
    'runs-as-nobody-yet',
    'Nobody has said as which user the integration will run',
    orgWith({ profile: customProfile() }),
    Object.fromEntries(
      [
        'user-active',
        'user-not-frozen',
        'user-licence',
        'user-profile',
        'over-granting',
        'system-permissions',
        'object-rights',
        'all-records',
        'field-rights',
        'all-fields',
        'integration-connected',
      ].map((check) => [check, { outcome: 'untested' }]),
    ),
    { answers: { environment: 'production' } },
  ),
  robin(
    'edit-missing',
    'The profile can read opportunities and not edit them',
    orgWith({
      profile: customProfile(
        withObjects({ Opportunity: ['Read', 'Create', 'ViewAllRecords', 'ViewAllFields'] }),
      ),
    }),
    { 'object-rights': blocker },
  ),
  robin(
    'object-not-on-profile',
    'The profile has no access to accounts at all',
    orgWith({ profile: customProfile(withObjects({ Account: [] })) }),
    { 'object-rights': blocker, 'field-rights': blocker, 'all-records': warning, 'all-fields': advice },
  ),
  robin(
    'view-all-fields-does-not-edit',
    'View All Fields shows every field, and one has to be edited',
    orgWith({ profile: customProfile(withFields({ 'Opportunity.NextStep': 'read' })) }),
    { 'field-rights': blocker },
  ),
  robin(
    'compound-field-hidden',
    'A part of an address is needed and the address is hidden',
    orgWith({
      profile: customProfile(withFields({ 'Account.BillingAddress': 'none' }, withoutViewAllFields)),
    }),
    { 'field-rights': blocker, 'all-fields': advice },
  ),
  robin(
    'inherited-access-missing',
    'Products cannot be read, so price book entries cannot either',
    orgWith({ profile: customProfile(withObjects({ Product2: [] })) }),
    { 'object-rights': blocker, 'field-rights': blocker, 'all-fields': advice },
  ),
  robin(
    'records-by-sharing',
    'Rights are there and not over all records',
    orgWith({
      profile: customProfile(
        withObjects({
          Account: ['Read', 'ViewAllFields'],
          Opportunity: ['Read', 'Create', 'Edit', 'ViewAllFields'],
        }),
      ),
    }),
    { 'all-records': warning },
  ),
  robin(
    'unknown-object',
    'The integration needs an object that this org does not have',
    orgWith({ profile: customProfile() }),
    { 'object-rights': blocker },
    wanting({ name: 'Shipment__c', access: 'read', fields: [{ name: 'Due__c', access: 'read' }] }),
  ),
  robin(
    'unknown-field',
    'The integration needs a field that this org does not have',
    orgWith({ profile: customProfile() }),
    { 'field-rights': blocker },
    wantingFields({ name: 'Account', access: 'read', fields: [{ name: 'Nickname__c', access: 'read' }] }),
  ),
  robin(
    'field-cannot-be-written',
    'The integration wants to write a field that nobody can write',
    orgWith({ profile: customProfile() }),
    { 'field-rights': blocker },
    wantingFields({
      name: 'Opportunity',
      access: 'write',
      fields: [{ name: 'CreatedDate', access: 'write' }],
    }),
  ),
  robin('api-not-enabled', 'Nothing grants API Enabled', apiBySet({}), { 'system-permissions': blocker }),
  robin('api-by-permission-set', 'A permission set grants API Enabled', apiBySet({}, [apiSet]), {}),
  robin(
    'assignment-expired',
    'The permission set that grants API Enabled has expired',
    apiBySet({
      permissionSets: [tidewaterFields, apiSet],
      assignments: [...base, { username, set: apiSet.name, expires: '2026-01-31T00:00:00.000+0000' }],
    }),
    { 'system-permissions': blocker },
  ),
  robin(
    'assignment-inactive',
    'The assignment of the permission set that grants API Enabled is not active',
    apiBySet({
      permissionSets: [tidewaterFields, apiSet],
      assignments: [...base, { username, set: apiSet.name, active: false }],
    }),
    { 'system-permissions': blocker },
  ),
  robin(
    'assignment-revoked',
    'A user access policy has revoked the permission set that grants API Enabled',
    apiBySet({
      quirks: { userAccessPolicies: true },
      permissionSets: [tidewaterFields, apiSet],
      assignments: [...base, { username, set: apiSet.name, revoked: true }],
    }),
    { 'system-permissions': blocker },
  ),
  robin(
    'session-based-set',
    'API Enabled is granted in activated sessions only',
    apiBySet({}, [{ ...apiSet, sessionBased: true }]),
    { 'system-permissions': blocker },
  ),
  robin(
    'session-based-set-in-group',
    'A session-based permission set counts inside a group',
    apiBySet({
      permissionSets: [tidewaterFields, { ...apiSet, sessionBased: true }],
      permissionSetGroups: [{ name: 'Tidewater_Group', label: 'Tidewater Group', sets: [apiSet.name] }],
      assignments: [...base, { username, group: 'Tidewater_Group' }],
    }),
    {},
  ),
  robin(
    'muted-in-group',
    'A group grants API Enabled and mutes it again',
    apiBySet({
      permissionSets: [tidewaterFields, apiSet],
      permissionSetGroups: [
        {
          name: 'Tidewater_Group',
          label: 'Tidewater Group',
          sets: [apiSet.name],
          muted: { permissions: ['ApiEnabled'] },
        },
      ],
      assignments: [...base, { username, group: 'Tidewater_Group' }],
    }),
    { 'system-permissions': blocker },
  ),
  robin(
    'group-without-set-id',
    'The assignment of a group names the group only',
    apiBySet({
      quirks: { groupAssignmentsWithoutSet: true },
      permissionSets: [tidewaterFields, apiSet],
      permissionSetGroups: [{ name: 'Tidewater_Group', label: 'Tidewater Group', sets: [apiSet.name] }],
      assignments: [...base, { username, group: 'Tidewater_Group' }],
    }),
    {},
  ),
  robin(
    'group-outdated',
    'Salesforce has not recalculated the group that grants everything',
    apiBySet({
      permissionSets: [tidewaterFields, apiSet],
      permissionSetGroups: [
        { name: 'Tidewater_Group', label: 'Tidewater Group', sets: [apiSet.name], status: 'Outdated' },
      ],
      assignments: [...base, { username, group: 'Tidewater_Group' }],
    }),
    {},
  ),
  robin(
    'third-set-on-page-two',
    'The right comes from the last of more permission sets than one page holds',
    apiBySet({}, [
      ...Array.from({ length: 2_010 }, (_, index) =>
        set(nothing, { name: `Filler_${String(index).padStart(4, '0')}`, label: `Filler ${index}` }),
      ),
      apiSet,
    ]),
    {},
  ),
  robin(
    'permission-column-missing',
    'This org does not know the permission API Enabled',
    orgWith({
      profile: customProfile(),
      org: { quirks: { permissionColumnsMissing: ['ApiEnabled'] } },
    }),
    { 'system-permissions': unknown('not-readable-by-api') },
  ),
  robin(
    'user-inactive',
    'The user is inactive',
    orgWith({ profile: customProfile(), user: { active: false } }),
    { 'user-active': blocker },
  ),
  robin('user-frozen', 'The user is frozen', orgWith({ profile: customProfile(), user: { frozen: true } }), {
    'user-not-frozen': blocker,
  }),
  robin(
    'platform-licence',
    'The user has a Salesforce Platform licence',
    orgWith({ profile: { ...customProfile(), licence: 'Salesforce Platform' } }),
    { 'user-licence': blocker },
  ),
  robin(
    'integration-licence',
    'The user has a licence for integrations',
    orgWith({ profile: { ...customProfile(), licence: 'Salesforce Integration' } }),
    {},
  ),
  robin(
    'chatter-licence',
    'The user has a licence for Chatter',
    orgWith({ profile: { ...customProfile(), licence: 'Chatter Free' } }),
    { 'user-licence': blocker },
  ),
  robin(
    'unknown-licence',
    'The user has an internal licence that nobody has heard of',
    orgWith({ profile: { ...customProfile(), licence: 'Salesforce Harbour' } }),
    { 'user-licence': unknown('not-readable-by-api') },
  ),
  robin(
    'views-all-data',
    'The user may view all data',
    orgWith({ profile: customProfile({ ...exactly, permissions: ['ApiEnabled', 'ViewAllData'] }) }),
    { 'over-granting': advice },
  ),
  robin(
    'german-org',
    'The org speaks German',
    orgWith({ profile: customProfile(), org: { quirks: { german: true } } }),
    {},
  ),
  robin(
    'frozen-unreadable',
    'The person signed in may not see who is frozen',
    (() => {
      const org = orgWith({ profile: customProfile() });
      const reader = administratorWithout('ManageUsers', 'ManageInternalUsers');
      return {
        ...org,
        profiles: [...org.profiles, reader],
        users: org.users.map((user) =>
          user.username === 'ana.admin@brightwood.example' ? { ...user, profile: reader.name } : user,
        ),
      };
    })(),
    { 'user-not-frozen': warning },
  ),
  robin(
    'integration-connected',
    'The vendor’s product has been connected as this user',
    orgWith({
      profile: customProfile(),
      org: { authorizations: [{ username, appLabel: integration.app.label }] },
    }),
    { 'integration-connected': passed },
  ),
  scenario(
    'administrator-without-field-security',
    'An administrator does not see a field that was made through the API',
    { ...ready, assignments: [] },
    all(passed, {
      'over-granting': advice,
      'all-fields': advice,
      'field-rights': blocker,
      'integration-connected': unknown('needs-a-person'),
    }),
  ),
];
