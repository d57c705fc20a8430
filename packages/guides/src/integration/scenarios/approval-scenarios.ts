import type { OrgPermissionSet, OrgPermissionSetGroup, OrgState } from '@orgready/org-simulator/org-state';
import { connectedApp, orgWithApps } from './connected-app-world.ts';
import { asAdministrator, unknown, warning } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { scenario } from './scenario.ts';
import { connected } from './session-scenarios.ts';
import { administrator, correctPolicy, customerOrg, installedOrg } from './world.ts';

/** An app that is approved for a permission set which its user has only in a group. */

const users: OrgPermissionSet = { name: 'Tidewater_Users', label: 'Tidewater Users', permissions: [] };
const inGroup = (
  org: OrgState,
  status: NonNullable<OrgPermissionSetGroup['status']>,
  more: Partial<OrgState> = {},
): OrgState => ({
  ...org,
  permissionSets: [...(org.permissionSets ?? []), users],
  permissionSetGroups: [{ name: 'Tidewater_Group', label: 'Tidewater Group', sets: [users.name], status }],
  assignments: [...(org.assignments ?? []), { username: administrator, group: 'Tidewater_Group' }],
  ...more,
});
const external = installedOrg({
  ...correctPolicy,
  permittedUsers: 'AdminApprovedPreAuthorized',
  grantedProfiles: [users.name],
});
const link = orgWithApps(connectedApp('installed', { adminApproved: true, grantedTo: [users.name] }));
const spare: OrgState['assignments'] = [
  ...(customerOrg.assignments ?? []),
  { username: administrator, group: 'Tidewater_Group' },
  { username: administrator, set: users.name },
];
const unclear = unknown('not-readable-by-api');

export const approvalScenarios: readonly Scenario[] = [
  scenario(
    'approved-in-group',
    'Only approved users can use the app, and the user has the approved permission set only in a group',
    inGroup(external, 'Updated'),
    asAdministrator({ 'permitted-users': unclear }),
  ),
  scenario(
    'approved-in-group-updating',
    'The same while Salesforce recalculates the group, and API Access Control is on',
    inGroup(external, 'Updating', { quirks: { apiAccessControl: 'on' } }),
    asAdministrator({
      'permitted-users': unknown('propagating'),
      'external-access-control': unknown('propagating'),
    }),
  ),
  connected(
    'connected-approved-in-group',
    'The connected app is approved for a permission set that the user has only in a group',
    inGroup(link, 'Updated'),
    { 'user-approved': unclear, 'connected-ip-relaxation': unclear },
  ),
  scenario(
    'approved-in-group-spare',
    'The user has the approved permission set in a group, and directly as well',
    inGroup(external, 'Outdated', { assignments: spare }),
    asAdministrator({ 'permitted-users': warning }),
  ),
  connected(
    'connected-approved-in-group-spare',
    'The connected app is approved for a permission set that the user has in a group, and directly as well',
    inGroup(link, 'Outdated', { assignments: spare }),
    { 'connected-ip-relaxation': unclear },
  ),
];
