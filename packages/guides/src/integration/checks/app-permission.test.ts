import { testCheck } from '../../testing/check-table.ts';
import { noSets, setsGranting } from '../../testing/subject.ts';
import { appPermission } from './app-permission.ts';

const approve = 'PermissionsCanApproveUninstalledApps';
const anyClient = 'PermissionsUseAnyApiClient';
const approvals = { seen: [{ lastUsed: null, uses: 0 }], foundBy: 'app' } as const;
const known = new Set([approve, anyClient]);
const absent: Parameters<typeof appPermission.evaluate>[0] = {
  installed: false,
  control: 'off',
  sets: setsGranting(approve),
  known,
  approvals: { seen: [], foundBy: 'app' },
};

testCheck(appPermission, [
  [
    'the app is installed',
    { ...absent, installed: true, sets: noSets },
    'inapplicable app-permission.installed',
  ],
  ['the user may approve', absent, 'passed system-permissions.passed'],
  ['no set grants it', { ...absent, sets: noSets }, 'failed blocker app-permission.missing'],
  [
    'no set grants it, and the user authorized the app before',
    { ...absent, sets: noSets, approvals },
    'passed app-permission.authorized',
  ],
  [
    'no set grants it, and the user authorized an app of that name before',
    { ...absent, sets: noSets, approvals: { ...approvals, foundBy: 'label' } },
    'passed app-permission.authorized.by-name',
  ],
  [
    'the user authorized the app before, and API Access Control asks for more',
    { ...absent, sets: noSets, control: 'on', approvals },
    'failed blocker app-permission.missing',
  ],
  [
    'no set grants it, and approvals are hidden',
    { ...absent, sets: noSets, approvals: null },
    'cantTell no-access app-permission.unseen',
  ],
  [
    'approvals are hidden, and API Access Control asks for more',
    { ...absent, sets: noSets, control: 'on', approvals: null },
    'failed blocker app-permission.missing',
  ],
  [
    'API Access Control was never enabled',
    { ...absent, control: 'never-enabled' },
    'passed system-permissions.passed',
  ],
  ['API Access Control asks for more', { ...absent, control: 'on' }, 'failed blocker app-permission.missing'],
  [
    'both are granted under API Access Control',
    { ...absent, control: 'on', sets: setsGranting(approve, anyClient) },
    'passed system-permissions.passed',
  ],
  [
    'this org does not have the permission',
    { ...absent, known: new Set<string>() },
    'cantTell not-readable-by-api app-permission.not-here',
  ],
  [
    'one permission is missing and this org does not have the other',
    { ...absent, control: 'on', sets: noSets, known: new Set([approve]) },
    'failed blocker app-permission.missing',
  ],
]);
