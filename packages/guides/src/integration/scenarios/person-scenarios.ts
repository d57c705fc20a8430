import { advice, blocker, everyUserCheck, passed, unknown, warning } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { customProfile, exactly, orgWith, robin, username } from './robin.ts';
import { administratorWithout, integration } from './world.ts';

/** Who the user is: license, active or not, frozen, more powerful than needed, connected already. */
export const personScenarios: readonly Scenario[] = [
  robin(
    'runs-as-nobody-yet',
    'Nobody has answered which user the integration will use',
    orgWith({ profile: customProfile() }),
    everyUserCheck({ outcome: 'untested' }),
    { answers: { environment: 'production' } },
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
    'platform-license',
    'The user has a Salesforce Platform license',
    orgWith({ profile: { ...customProfile(), license: 'Salesforce Platform' } }),
    { 'user-license': blocker },
  ),
  robin(
    'integration-license',
    'The user turns out to have a license for integrations',
    orgWith({ profile: { ...customProfile(), license: 'Salesforce Integration' } }),
    { 'user-license': blocker },
  ),
  robin(
    'chatter-license',
    'The user has a license for Chatter',
    orgWith({ profile: { ...customProfile(), license: 'Chatter Free' } }),
    { 'user-license': blocker },
  ),
  robin(
    'unknown-license',
    'The user has an internal license that nobody has heard of',
    orgWith({ profile: { ...customProfile(), license: 'Salesforce Harbour' } }),
    { 'user-license': unknown('not-readable-by-api') },
  ),
  robin(
    'views-all-data',
    'The user may view all data',
    orgWith({ profile: customProfile({ ...exactly, permissions: ['ApiEnabled', 'ViewAllData'] }) }),
    { 'over-granting': advice, 'privileged-sign-in': unknown('needs-a-person') },
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
    {
      'reader-permissions': warning,
      'user-not-frozen': unknown('no-access'),
      'user-not-locked': unknown('no-access'),
    },
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
];
