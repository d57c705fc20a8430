import type { OrgState } from '@orgready/guides/model/scenario';
import { expect, test } from 'vitest';
import { World } from './org/world.ts';
import { findScenario, scenarioNames } from './scenarios.ts';
import { admin, connected, org, user, version } from './testing/orgs.ts';

test('every scenario of every guide makes a world in which its user can sign in', () => {
  const names = scenarioNames();
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) {
    const scenario = findScenario(name);
    expect(new World(name, scenario.orgs).find(scenario.user)?.org.state).toBe(scenario.orgs[0]);
  }
});

test.each([
  ['a username of two orgs', [org(), org({ id: '00DHs000000BBBB' })], 'is used twice'],
  ['a profile that is missing', [org({ users: [user('a', 'Nobody')] })], 'unknown profile "Nobody"'],
  [
    'a permission that Salesforce has not',
    [org({ profiles: [{ name: 'Plain', licence: 'Salesforce', permissions: ['ManageConnectedApps'] }] })],
    'does not know the permission ManageConnectedApps',
  ],
  [
    'an app that is granted to nobody there is',
    [org({ connectedApps: [connected('installed', { policy: { grantedTo: ['Nobody'] } })] })],
    'there is no profile or permission set Nobody.',
  ],
  [
    'two connected apps of one consumer key',
    [org({ connectedApps: [connected('installed'), connected('uninstalled')] })],
    'two connected apps have the consumer key',
  ],
  [
    'an app that was authorised and does not exist',
    [org({ authorizations: [{ username: admin, appLabel: 'Nothing' }] })],
    'there is no app Nothing.',
  ],
  ['a change event that is none', [org({ changeEvents: ['Account'] })], 'Account is not a change event.'],
])('a state with %s is refused when it is loaded', (_title, states, message) => {
  expect(() => new World('test', states)).toThrow(message);
});

test('the column of Use Any API Client is there where somebody has the permission or the switch is known', async () => {
  const { catalogueFor } = await import('./schema/schema.ts');
  const has = (permissions: string[], quirks: OrgState['quirks'] = {}): boolean => {
    const world = new World('test', [
      org({
        profiles: [{ name: 'P', licence: 'Salesforce', permissions }],
        users: [user('a', 'P')],
        installed: [version()],
        quirks,
      }),
    ]);
    const viewer = world.find('a');
    if (!viewer) throw new Error('The user is missing.');
    const catalogue = catalogueFor('data', viewer, world);
    const table = catalogue.find('UserPermissionAccess');
    return (
      table !== undefined && catalogue.fields(table).some(({ name }) => name === 'PermissionsUseAnyApiClient')
    );
  };
  expect([
    has(['ApiEnabled']),
    has(['ApiEnabled', 'UseAnyApiClient']),
    has(['ApiEnabled'], { apiAccessControl: 'off' }),
  ]).toEqual([false, true, true]);
});
