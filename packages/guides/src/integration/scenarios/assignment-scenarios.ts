import { blocker, unknown } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { apiBySet, apiSet, base, customProfile, nothing, orgWith, robin, set, username } from './robin.ts';
import { tidewaterFields } from './world.ts';

/** How API Enabled reaches the user, or does not: sets, groups, and assignments that do not count. */
export const assignmentScenarios: readonly Scenario[] = [
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
    { 'system-permissions': unknown('not-readable-by-api') },
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
];
