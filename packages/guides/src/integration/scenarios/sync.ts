import type { OrgPermissionSet, OrgProfile, OrgState, OrgUser } from '@orgready/org-simulator/org-state';
import { apiOnlyProfile } from './connected-app-world.ts';
import { base, exactly, ready, set } from './robin.ts';
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
