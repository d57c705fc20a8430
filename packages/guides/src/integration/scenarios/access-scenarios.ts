import { advice, all, blocker, passed, unknown, warning } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import {
  customProfile,
  exactly,
  nothing,
  orgWith,
  ready,
  robin,
  set,
  wanting,
  wantingFields,
  withFields,
  withObjects,
  withoutViewAllFields,
} from './robin.ts';
import { scenario } from './scenario.ts';
import { standardUser } from './world.ts';

/** What the user may do with the objects and fields that the integration names. */
export const accessScenarios: readonly Scenario[] = [
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
      profile: { ...nothing, name: 'Minimum Access - Salesforce', license: 'Salesforce' },
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
    'gaps-on-custom-profile',
    'A custom profile lacks something of every kind: a system permission, an object, a right, a field, an edit',
    orgWith({
      profile: customProfile(
        withFields(
          { 'Account.Health_Score__c': 'none', 'Opportunity.NextStep': 'read' },
          {
            ...withObjects({ Account: [], Opportunity: ['Read', 'Create', 'ViewAllRecords'] }),
            permissions: [],
          },
        ),
      ),
    }),
    {
      'system-permissions': blocker,
      'object-rights': blocker,
      'all-records': warning,
      'field-rights': blocker,
      'all-fields': advice,
    },
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
    {
      'object-rights': blocker,
      'field-rights': unknown('not-yet'),
      'all-records': warning,
      'all-fields': advice,
    },
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
    { 'object-rights': blocker, 'field-rights': unknown('not-yet'), 'all-fields': advice },
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
