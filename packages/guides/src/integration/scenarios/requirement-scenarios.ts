import type { OrgProfile, OrgState } from '@orgready/org-simulator/org-state';
import type { IntegrationParams } from '../params.ts';
import { advice, blocker, type Overrides, passed, unknown } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import {
  customProfile,
  orgWith,
  robin,
  set,
  wantingFields,
  withFields,
  withObjects,
  withoutViewAllFields,
} from './robin.ts';
import { integration } from './world.ts';

/** Requirements that only some integrations have. */

/** The user counts as privileged, and only a person knows whether it can sign in as such. */
const privileged: Overrides = { 'privileged-sign-in': unknown('needs-a-person') };
const quota = (id: string, title: string, org: OrgState, expect: Overrides): Scenario =>
  robin(
    id,
    title,
    org,
    { 'quota-permissions': passed, ...expect },
    {
      params: { ...integration, quotaOptimization: true },
    },
  );

/** The integration can use one more, optional field. */
const optional = (id: string, title: string, profile: OrgProfile, expect: Overrides): Scenario =>
  robin(
    id,
    title,
    orgWith({ profile }),
    { 'optional-fields': passed, ...expect },
    wantingFields({
      name: 'Account',
      access: 'read',
      fields: [{ name: 'Website', access: 'read', optional: true }],
    }),
  );

const withMappings = (...mappings: NonNullable<IntegrationParams['mappings']>): Partial<Scenario> => ({
  params: { ...integration, mappings },
});
const region = { id: 'region', object: 'Account', label: 'Sales region', access: 'read' } as const;
const answered = (answers: Readonly<Record<string, string>>, scenario: Scenario): Scenario => ({
  ...scenario,
  answers: { ...scenario.answers, ...answers },
});

const allBoxes = {
  ...integration,
  objects: (integration.objects ?? []).map((object) =>
    object.name === 'Opportunity'
      ? { ...object, also: ['Delete', 'ViewAllRecords', 'ModifyAllRecords', 'ViewAllFields'] as const }
      : object,
  ),
} as IntegrationParams;

export const requirementScenarios: readonly Scenario[] = [
  quota(
    'quota-ready',
    'The user may install Apex and give access to it',
    orgWith({
      profile: customProfile(),
      sets: [set({ permissions: ['AuthorApex', 'ManageProfilesPermissionsets', 'AssignPermissionSets'] })],
    }),
    privileged,
  ),
  quota('quota-missing', 'The user may not install Apex', orgWith({ profile: customProfile() }), {
    'quota-permissions': blocker,
  }),
  optional(
    'optional-field-hidden',
    'An optional field is hidden',
    customProfile(withFields({ 'Account.Website': 'none' }, withoutViewAllFields)),
    { 'optional-fields': advice, 'all-fields': advice },
  ),
  optional(
    'optional-field-seen',
    'An optional field can be read',
    customProfile(withFields({ 'Account.Website': 'read' }, withoutViewAllFields)),
    { 'all-fields': advice },
  ),
  robin(
    'field-not-picked',
    'Nobody has chosen the field that holds the sales region yet',
    orgWith({ profile: customProfile() }),
    { 'field-rights': { outcome: 'untested' } },
    withMappings(region),
  ),
  answered(
    { 'field-region': 'Industry' },
    robin(
      'field-picked',
      'The field that holds the sales region is picked, and can be read',
      orgWith({ profile: customProfile() }),
      {},
      withMappings(region),
    ),
  ),
  answered(
    { 'field-region': 'Website' },
    robin(
      'field-picked-hidden',
      'The picked field is hidden from the user',
      orgWith({ profile: customProfile(withObjects({ Account: ['Read', 'ViewAllRecords'] })) }),
      { 'field-rights': blocker, 'all-fields': advice },
      withMappings(region),
    ),
  ),
  answered(
    { 'field-region': 'Region__c' },
    robin(
      'field-picked-unknown',
      'The picked field is gone',
      orgWith({ profile: customProfile() }),
      { 'field-rights': blocker },
      withMappings(region),
    ),
  ),
  robin(
    'optional-field-not-picked',
    'A field that may be left out was not picked',
    orgWith({ profile: customProfile() }),
    { 'optional-fields': { outcome: 'inapplicable' } },
    withMappings({ ...region, optional: true }),
  ),
  robin(
    'all-boxes-granted',
    'The vendor asks for every box, and every box is ticked',
    orgWith({
      profile: customProfile(
        withObjects({
          Opportunity: [
            'Read',
            'Create',
            'Edit',
            'Delete',
            'ViewAllRecords',
            'ModifyAllRecords',
            'ViewAllFields',
          ],
        }),
      ),
    }),
    {},
    { params: allBoxes },
  ),
  robin(
    'all-boxes-missing',
    'The vendor asks for every box, and some are not ticked',
    orgWith({ profile: customProfile() }),
    { 'object-rights': blocker },
    { params: allBoxes },
  ),
];
