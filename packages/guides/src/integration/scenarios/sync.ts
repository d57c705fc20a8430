import type {
  OrgPermissionSet,
  OrgPermissionSetGroup,
  OrgProfile,
  OrgState,
  OrgUser,
} from '@orgready/org-simulator/org-state';
import { apiOnlyProfile } from './connected-app-world.ts';
import { blocker, every, type Overrides, passed, unknown, warning } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { base, exactly, ready, set } from './robin.ts';
import { scenario } from './scenario.ts';
import { person, tidewaterFields } from './world.ts';

/** The user with the license Salesforce Integration that runs the integration, and the org it is in. */

export const username = 'tidewater.sync@brightwood.example';

export const integrationSet = (more: Partial<OrgPermissionSet> = {}): OrgPermissionSet =>
  set(
    { ...exactly, permissions: [] },
    {
      name: 'Tidewater_Integration',
      label: 'Tidewater Integration',
      license: 'SalesforceAPIIntegrationPsl',
      ...more,
    },
  );

export const orgOf = (given: {
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
export const answers = { environment: 'production', 'runs-as': 'integration-user' };
export const untested = { outcome: 'untested' } as const;

export const integrationUser = (
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
/** The permission set in a group, and the group assigned. */
export const inGroup = (more: Partial<OrgPermissionSetGroup> = {}): Partial<OrgState> => ({
  permissionSetGroups: [
    { name: 'Tidewater_Group', label: 'Tidewater Group', sets: ['Tidewater_Integration'], ...more },
  ],
  assignments: [...base, { username, group: 'Tidewater_Group' }],
});

/** Only the profile counts: no permission on any object. */
export const withoutRights: Overrides = {
  'object-rights': blocker,
  'field-rights': blocker,
  'all-records': warning,
  'all-fields': { outcome: 'failed', severity: 'advice' },
};
