import { expect, test } from 'vitest';
import type { OrgState } from '../org-state.ts';
import { admin, connected, org, user, version } from '../testing/orgs.ts';
import { World } from '../world.ts';

test.each([
  ['a username in two orgs', [org(), org({ id: '00DHs000000BBBB' })], 'is used twice'],
  ['a profile that is missing', [org({ users: [user('a', 'Nobody')] })], 'unknown profile "Nobody"'],
  [
    'a permission that Salesforce does not have',
    [org({ profiles: [{ name: 'Plain', license: 'Salesforce', permissions: ['ManageConnectedApps'] }] })],
    'does not know the permission ManageConnectedApps',
  ],
  [
    'an app that is granted to an unknown profile',
    [org({ connectedApps: [connected('installed', { policy: { grantedTo: ['Nobody'] } })] })],
    'there is no profile or permission set Nobody.',
  ],
  [
    'two connected apps of one consumer key',
    [org({ connectedApps: [connected('installed'), connected('uninstalled')] })],
    'two connected apps have the consumer key',
  ],
  [
    'an authorized app that does not exist',
    [org({ authorizations: [{ username: admin, appLabel: 'Nothing' }] })],
    'there is no app Nothing.',
  ],
  ['an invalid change event', [org({ changeEvents: ['Account'] })], 'Account is not a change event.'],
])('a state with %s is refused when it is loaded', (_title, states, message) => {
  expect(() => new World('test', states)).toThrow(message);
});

test('the column of Use Any API Client exists if the permission is granted or API Access Control is enabled', async () => {
  const { catalogFor } = await import('./schema.ts');
  const has = (permissions: string[], quirks: NonNullable<OrgState['quirks']> = {}): boolean => {
    const world = new World('test', [
      org({
        profiles: [{ name: 'P', license: 'Salesforce', permissions }],
        users: [user('a', 'P')],
        installed: [version()],
        quirks,
      }),
    ]);
    const viewer = world.find('a');
    if (!viewer) throw new Error('The user is missing.');
    const catalog = catalogFor('data', viewer);
    const table = catalog.find('UserPermissionAccess');
    return (
      table !== undefined && catalog.fields(table).some(({ name }) => name === 'PermissionsUseAnyApiClient')
    );
  };
  expect([
    has(['ApiEnabled']),
    has(['ApiEnabled', 'UseAnyApiClient']),
    has(['ApiEnabled'], { apiAccessControl: 'off' }),
  ]).toEqual([false, true, true]);
});
