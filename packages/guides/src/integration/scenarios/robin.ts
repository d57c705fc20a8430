import type {
  Grants,
  OrgPermissionSet,
  OrgProfile,
  OrgState,
  OrgUser,
} from '@orgready/org-simulator/org-state';
import type { RequiredObject } from '../../required-object.ts';
import { all, type Overrides, passed, unknown } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { scenario } from './scenario.ts';
import { correctPolicy, installedOrg, integration, person, tidewaterFields } from './world.ts';

/** States of the integration's user, who is not the administrator who is signed in. */

export const username = 'robin.runner@brightwood.example';
export const ready = installedOrg(correctPolicy);

/** Everything the integration needs, and nothing else. */
export const exactly: Grants = {
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
export const nothing: Grants = { permissions: [] };

export const customProfile = (grants: Grants = exactly): OrgProfile => ({
  ...grants,
  name: 'Tidewater Integration',
  license: 'Salesforce',
  custom: true,
});
export const set = (grants: Grants, more: Partial<OrgPermissionSet> = {}): OrgPermissionSet => ({
  ...grants,
  name: 'Tidewater_Access',
  label: 'Tidewater Access',
  ...more,
});

/** Robin, with this profile and these sets, in an org where everything else passes. */
export const orgWith = (given: {
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

export const robin = (
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

export const wanting = (...objects: readonly RequiredObject[]): Partial<Scenario> => ({
  params: { ...integration, objects: [...(integration.objects ?? []), ...objects] },
});
/** The integration with more fields of an object it already names, or of another one. */
export const wantingFields = (object: RequiredObject): Partial<Scenario> => ({
  params: {
    ...integration,
    objects: (integration.objects ?? []).map((known) =>
      known.name === object.name ? { ...known, fields: [...known.fields, ...object.fields] } : known,
    ),
  },
});
export const withFields = (
  changes: Record<string, 'none' | 'read' | 'edit'>,
  base: Grants = exactly,
): Grants => ({
  ...base,
  fields: { ...base.fields, ...changes },
});
export const withObjects = (changes: NonNullable<Grants['objects']>): Grants => ({
  ...exactly,
  objects: { ...exactly.objects, ...changes },
});
export const withoutViewAllFields = withObjects({
  Account: ['Read', 'ViewAllRecords'],
  Opportunity: ['Read', 'Create', 'Edit', 'ViewAllRecords'],
  Product2: ['Read'],
});

/** Grants everything but API Enabled by the profile; the rest is for the assignment to show. */
export const apiBySet = (org: Partial<OrgState>, sets: readonly OrgPermissionSet[] = []): OrgState =>
  orgWith({ profile: customProfile({ ...exactly, permissions: [] }), sets, org });
export const apiSet = set({ permissions: ['ApiEnabled'] });
export const base = ready.assignments ?? [];
