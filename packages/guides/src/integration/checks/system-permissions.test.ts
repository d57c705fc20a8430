import { expect, it } from 'vitest';
import { testCheck } from '../../testing/check-table.ts';
import { requiring, setupWith } from '../../testing/setup.ts';
import { noSets, setGranting, setsGranting } from '../../testing/subject.ts';
import type { DoubtfulSet } from '../../who-counts.ts';
import { integration } from '../scenarios/world.ts';
import { quotaPermissions } from './quota-permissions.ts';
import { subscribePermissions } from './subscribe-permissions.ts';
import { systemPermissions } from './system-permissions.ts';

const api = 'PermissionsApiEnabled';
const where = 'profile-or-set' as const;
const expired = { ...setGranting(api), why: 'expired', ended: Date.UTC(2026, 4, 3), license: null } as const;
const foreign = {
  ...setGranting(api),
  why: 'user-license',
  ended: null,
  license: { needed: 'Salesforce', held: ['Salesforce Integration'] },
} as const;
const doubt = (why: DoubtfulSet['why']): DoubtfulSet => ({
  ...setGranting(api),
  why,
  of: 'Everybody',
  license: 'Salesforce',
});

testCheck(systemPermissions, [
  [
    'granted by a set',
    { sets: setsGranting(api), known: new Set([api]), where },
    'passed system-permissions.passed',
  ],
  [
    'not granted',
    { sets: noSets, known: new Set([api]), where },
    'failed blocker system-permissions.missing',
  ],
  [
    'granted only by an assignment that no longer counts',
    { sets: { ...noSets, lost: [expired] }, known: new Set([api]), where },
    'failed blocker lost-grant.expired',
  ],
  [
    'granted by a set that has another permission, in an assignment that no longer counts',
    {
      sets: { ...noSets, lost: [{ ...expired, permissions: new Set<string>() }] },
      known: new Set([api]),
      where,
    },
    'failed blocker system-permissions.missing',
  ],
  [
    'muted in a group',
    {
      sets: { ...noSets, lost: [{ ...setGranting(api), why: 'muted', group: 'Everybody' }] },
      known: new Set([api]),
      where,
    },
    'failed blocker lost-grant.muted',
  ],
  [
    'granted by a set for another user license',
    { sets: { ...noSets, lost: [foreign] }, known: new Set([api]), where },
    'failed blocker lost-grant.user-license',
  ],
  [
    'granted by a set for another user license, and by one that counts',
    { sets: { ...setsGranting(api), lost: [foreign] }, known: new Set([api]), where },
    'passed system-permissions.passed',
  ],
  [
    'only in doubt, while a group is being recalculated',
    { sets: { ...noSets, doubtful: [doubt('updating')] }, known: new Set([api]), where },
    'cantTell propagating doubtful.updating',
  ],
  [
    'only in doubt, because a group is outdated',
    { sets: { ...noSets, doubtful: [doubt('outdated')] }, known: new Set([api]), where },
    'cantTell not-readable-by-api doubtful.outdated',
  ],
  [
    'only in doubt, by a group with a set for a license that the user does not have',
    { sets: { ...noSets, doubtful: [doubt('license-in-group')] }, known: new Set([api]), where },
    'cantTell not-readable-by-api doubtful.license-in-group',
  ],
  [
    'only in doubt, by a set for a license, where that of the user is not shown',
    { sets: { ...noSets, doubtful: [doubt('license')] }, known: new Set([api]), where },
    'cantTell not-readable-by-api doubtful.license',
  ],
  [
    'for sure, and also in doubt',
    { sets: { ...setsGranting(api), doubtful: [doubt('updating')] }, known: new Set([api]), where },
    'passed system-permissions.passed',
  ],
  [
    'not by a set in doubt',
    {
      sets: { ...noSets, doubtful: [{ ...doubt('updating'), permissions: new Set<string>() }] },
      known: new Set([api]),
      where,
    },
    'failed blocker system-permissions.missing',
  ],
  [
    'not a column of this org',
    { sets: noSets, known: new Set<string>(), where },
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
    { sets: setsGranting(...change), known: new Set(change), where },
    'passed system-permissions.passed',
    following('Account'),
  ],
  [
    'all but one that Setup selects automatically',
    { sets: setsGranting(...change.slice(0, 4)), known: new Set(change), where },
    'failed blocker system-permissions.missing',
    following('Account'),
  ],
  [
    'all that this org has',
    { sets: setsGranting(...change), known: new Set(change.slice(0, 4)), where },
    'cantTell not-readable-by-api',
    following('Account'),
  ],
  [
    'only platform events are followed',
    { sets: noSets, known: new Set(change), where },
    'inapplicable system-permissions.none',
    following('Order_Event__e'),
  ],
  [
    'all five, and changes of users are followed',
    {
      sets: setsGranting(...change),
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
    { sets: setsGranting(...apex), known: new Set(apex), where },
    'passed system-permissions.passed',
  ],
  ['none', { sets: noSets, known: new Set(apex), where }, 'failed blocker system-permissions.missing'],
  [
    'an org without Apex',
    { sets: setsGranting(...apex), known: new Set(apex.slice(1)), where },
    'cantTell not-readable-by-api',
  ],
]);

it('what only hourly log files need is named beside their permission', () => {
  const setup = requiring({ name: 'EventLogFile', access: 'read', fields: [] });
  const known = new Set([api, 'PermissionsViewEventLogFiles']);
  const verdict = systemPermissions.evaluate({ sets: setsGranting(api), known, where }, setup);
  expect(JSON.stringify(verdict)).toContain('system-permissions.for-log-files');
  const others = requiring({ name: 'UserRole', access: 'read', fields: [] });
  expect(
    JSON.stringify(systemPermissions.evaluate({ sets: setsGranting(api), known, where }, others)),
  ).not.toContain('for-log-files');
});
