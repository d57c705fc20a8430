import type { ObjectPermission } from '../../required-object.ts';
import { testCheck } from '../../testing/check-table.ts';
import { setupWith } from '../../testing/setup.ts';
import { noSets, setGranting, setsGranting } from '../../testing/subject.ts';
import { integration } from '../scenarios/world.ts';
import { eventAccess } from './event-access.ts';

const following = (...subscribe: readonly string[]) =>
  setupWith({ params: { ...integration, subscribe: [...subscribe] } });
const namesOf = (...names: readonly string[]) => new Map(names.map((name) => [name.toLowerCase(), name]));

/** A user with these system permissions and these permissions on objects, in one set. */
const user = (
  objects: Readonly<Record<string, readonly ObjectPermission[]>>,
  ...system: readonly string[]
) => ({
  sets: setsGranting(...system),
  rows: Object.entries(objects).map(([object, permissions]) => ({
    parentId: setGranting().id,
    object,
    permissions: new Set(permissions),
  })),
  rowsInGroups: null,
  permissionable: new Set(['account', 'product2', 'order_event__e']),
  names: namesOf(
    'Account',
    'AccountChangeEvent',
    'Product2ChangeEvent',
    'PricebookEntryChangeEvent',
    'Order_Event__e',
  ),
  own: new Map([['PermissionsViewAllData', true]] as const),
  where: 'profile-or-set' as const,
});
const account = following('Account');
const event = following('Order_Event__e');

testCheck(eventAccess, [
  [
    'all records of the object',
    user({ Account: ['Read', 'ViewAllRecords'] }),
    'passed event-access.passed',
    account,
  ],
  ['all data', user({}, 'PermissionsViewAllData'), 'passed event-access.passed', account],
  ['only shared records', user({ Account: ['Read'] }), 'failed blocker event-access.missing', account],
  [
    'only an assignment that has ended grants it',
    {
      ...user({ Account: ['ViewAllRecords'] }),
      sets: {
        ...noSets,
        lost: [{ ...setGranting(), why: 'expired', ended: Date.UTC(2026, 4, 3), license: null } as const],
      },
    },
    'failed blocker lost-grant.expired',
    account,
  ],
  [
    'only a group that is being recalculated grants it',
    {
      ...user({ Account: ['ViewAllRecords'] }),
      sets: {
        ...noSets,
        doubtful: [{ ...setGranting(), why: 'updating', of: 'Everybody', license: null } as const],
      },
    },
    'cantTell propagating doubtful.updating',
    account,
  ],
  [
    'an object without object permissions',
    user({}),
    'cantTell not-readable-by-api event-access.undocumented',
    following('PricebookEntry'),
  ],
  [
    'an object without object permissions, and all data',
    user({}, 'PermissionsViewAllData'),
    'passed event-access.passed',
    following('PricebookEntry'),
  ],
  ['Read of a platform event', user({ Order_Event__e: ['Read'] }), 'passed event-access.passed', event],
  ['no access to a platform event', user({}), 'failed blocker event-access.missing', event],
  [
    'a platform event that this org does not have',
    user({}),
    'failed blocker object-rights.unknown',
    following('Ship_Event__e'),
  ],
  [
    'a platform event that the reader does not see, and the user may not read either',
    { ...user({}), own: new Map() },
    'cantTell no-access event-access.unseen',
    following('Ship_Event__e'),
  ],
  [
    'an object without change events, which another check reports',
    user({}),
    'inapplicable event-access.none',
    following('ContentVersion'),
  ],
  [
    'users, tasks and products, for which system permissions decide',
    user({}),
    'inapplicable event-access.none',
    following('User', 'Task', 'Product2'),
  ],
]);
