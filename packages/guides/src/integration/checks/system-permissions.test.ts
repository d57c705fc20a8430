import { testCheck } from '../../testing/check-table.ts';
import { noSets, setGranting, setsGranting } from '../../testing/subject.ts';
import { quotaPermissions } from './quota-permissions.ts';
import { subscribePermissions } from './subscribe-permissions.ts';
import { systemPermissions } from './system-permissions.ts';

const api = 'PermissionsApiEnabled';

testCheck(systemPermissions, [
  [
    'granted by a set',
    { sets: setsGranting(api), known: new Set([api]) },
    'passed system-permissions.passed',
  ],
  ['not granted', { sets: noSets, known: new Set([api]) }, 'failed blocker system-permissions.missing'],
  [
    'granted only by an assignment that no longer counts',
    { sets: { ...noSets, ignored: [{ name: 'Access', why: 'expired' }] }, known: new Set([api]) },
    'failed blocker system-permissions.missing',
  ],
  [
    'granted by a group with an outdated aggregate',
    {
      sets: { ...noSets, sets: [{ ...setGranting(api), kind: 'group' }], outdated: ['Access'] },
      known: new Set([api]),
    },
    'passed system-permissions.passed',
  ],
  ['not a column of this org', { sets: noSets, known: new Set<string>() }, 'cantTell not-readable-by-api'],
]);

const change = [
  'PermissionsModifyMetadata',
  'PermissionsCustomizeApplication',
  'PermissionsViewSetup',
  'PermissionsViewRoles',
  'PermissionsManageCustomPermissions',
];
testCheck(subscribePermissions, [
  ['all five', { sets: setsGranting(...change), known: new Set(change) }, 'passed system-permissions.passed'],
  [
    'all but one that Setup selects automatically',
    { sets: setsGranting(...change.slice(0, 4)), known: new Set(change) },
    'failed blocker system-permissions.missing',
  ],
  [
    'all that this org has',
    { sets: setsGranting(...change), known: new Set(change.slice(0, 4)) },
    'cantTell not-readable-by-api',
  ],
]);

const apex = [
  'PermissionsAuthorApex',
  'PermissionsManageProfilesPermissionsets',
  'PermissionsAssignPermissionSets',
];
testCheck(quotaPermissions, [
  ['all three', { sets: setsGranting(...apex), known: new Set(apex) }, 'passed system-permissions.passed'],
  ['none', { sets: noSets, known: new Set(apex) }, 'failed blocker system-permissions.missing'],
  [
    'an org without Apex',
    { sets: setsGranting(...apex), known: new Set(apex.slice(1)) },
    'cantTell not-readable-by-api',
  ],
]);
