import { testCheck } from '../../testing/check-table.ts';
import { setupWith } from '../../testing/setup.ts';
import { noSets, setGranting, setsGranting } from '../../testing/subject.ts';
import { integration } from '../scenarios/world.ts';
import { quotaPermissions } from './quota-permissions.ts';
import { subscribePermissions } from './subscribe-permissions.ts';
import { systemPermissions } from './system-permissions.ts';

const api = 'PermissionsApiEnabled';
const where = 'profile-or-set' as const;
const expired = { ...setGranting(api), why: 'expired', ended: Date.UTC(2026, 4, 3) } as const;

testCheck(systemPermissions, [
  [
    'granted by a set',
    { sets: setsGranting(api), lost: [], known: new Set([api]), where },
    'passed system-permissions.passed',
  ],
  [
    'not granted',
    { sets: noSets, lost: [], known: new Set([api]), where },
    'failed blocker system-permissions.missing',
  ],
  [
    'granted only by an assignment that no longer counts',
    { sets: noSets, lost: [expired], known: new Set([api]), where },
    'failed blocker lost-grant.expired',
  ],
  [
    'granted by a set that has another permission, in an assignment that no longer counts',
    {
      sets: noSets,
      lost: [{ ...expired, permissions: new Set<string>() }],
      known: new Set([api]),
      where,
    },
    'failed blocker system-permissions.missing',
  ],
  [
    'muted in a group',
    {
      sets: noSets,
      lost: [{ ...setGranting(api), why: 'muted', group: 'Everybody' }],
      known: new Set([api]),
      where,
    },
    'failed blocker lost-grant.muted',
  ],
  [
    'not in the aggregate of its group yet',
    {
      sets: noSets,
      lost: [{ ...setGranting(api), why: 'outdated', group: 'Everybody' }],
      known: new Set([api]),
      where,
    },
    'failed blocker lost-grant.outdated',
  ],
  [
    'granted by a group with an outdated aggregate',
    {
      sets: {
        ...noSets,
        sets: [{ ...setGranting(api), kind: 'group' }],
        groups: [{ id: '0PGHs000000AccBIAS', name: 'Access', isOutdated: true }],
      },
      lost: [],
      known: new Set([api]),
      where,
    },
    'passed system-permissions.passed',
  ],
  [
    'not a column of this org',
    { sets: noSets, lost: [], known: new Set<string>(), where },
    'cantTell not-readable-by-api',
  ],
]);

const change = [
  'PermissionsModifyMetadata',
  'PermissionsCustomizeApplication',
  'PermissionsViewSetup',
  'PermissionsViewRoles',
  'PermissionsManageCustomPermissions',
];
const following = (...subscribe: readonly string[]) =>
  setupWith({ params: { ...integration, subscribe: [...subscribe] } });
testCheck(subscribePermissions, [
  [
    'all five',
    { sets: setsGranting(...change), lost: [], known: new Set(change), where },
    'passed system-permissions.passed',
    following('Account'),
  ],
  [
    'all but one that Setup selects automatically',
    { sets: setsGranting(...change.slice(0, 4)), lost: [], known: new Set(change), where },
    'failed blocker system-permissions.missing',
    following('Account'),
  ],
  [
    'all that this org has',
    { sets: setsGranting(...change), lost: [], known: new Set(change.slice(0, 4)), where },
    'cantTell not-readable-by-api',
    following('Account'),
  ],
  [
    'only platform events are followed',
    { sets: noSets, lost: [], known: new Set(change), where },
    'inapplicable system-permissions.none',
    following('Order_Event__e'),
  ],
  [
    'all five, and changes of users are followed',
    {
      sets: setsGranting(...change),
      lost: [],
      known: new Set([...change, 'PermissionsViewAllUsers']),
      where,
    },
    'failed blocker system-permissions.missing',
    following('User'),
  ],
  [
    'all five with View All Data, and changes of tasks are followed',
    {
      sets: setsGranting(...change, 'PermissionsViewAllData'),
      lost: [],
      known: new Set([...change, 'PermissionsViewAllData']),
      where,
    },
    'passed system-permissions.passed',
    following('Task'),
  ],
]);

const apex = [
  'PermissionsAuthorApex',
  'PermissionsManageProfilesPermissionsets',
  'PermissionsAssignPermissionSets',
];
testCheck(quotaPermissions, [
  [
    'all three',
    { sets: setsGranting(...apex), lost: [], known: new Set(apex), where },
    'passed system-permissions.passed',
  ],
  [
    'none',
    { sets: noSets, lost: [], known: new Set(apex), where },
    'failed blocker system-permissions.missing',
  ],
  [
    'an org without Apex',
    { sets: setsGranting(...apex), lost: [], known: new Set(apex.slice(1)), where },
    'cantTell not-readable-by-api',
  ],
]);
