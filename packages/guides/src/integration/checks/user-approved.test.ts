import { testCheck } from '../../testing/check-table.ts';
import { noSets, robin, setsGranting } from '../../testing/subject.ts';
import type { ConnectedAppPolicy } from '../facts/connected-app-policy.ts';
import { userApproved } from './user-approved.ts';

const policyOf = (adminApproved: boolean): ConnectedAppPolicy => ({
  installed: true,
  app: {
    id: '0CiHs000000AppBIAS',
    label: 'Tidewater Link',
    adminApproved,
    refreshTokenPeriod: null,
    byInactivity: false,
    hasSessionPolicy: false,
    created: 0,
    changed: null,
    createdBy: '',
  },
  permittedUsers: null,
  ipRelaxation: null,
  refreshToken: null,
  refreshTokenDays: null,
  refreshTokenPeriod: null,
  sessionLevel: { level: 'STANDARD', action: null },
});
const open = {
  policy: policyOf(false),
  control: 'off',
  grants: [],
  doubtful: [],
  lost: [],
  held: [],
} as const;
const reserved = { ...open, policy: policyOf(true) };
const grants = [{ setId: '0PSHs000000StdUIAS', kind: 'profile', name: 'Standard User' }] as const;
const ended = {
  id: '0PSHs000000EndedIAS',
  kind: 'permission-set',
  name: 'Tidewater Access',
  permissions: new Set<string>(),
  why: 'expired',
  ended: Date.UTC(2026, 0, 31),
  license: null,
} as const;
const values = { approval: open, user: robin, sets: noSets };
const anyClient = setsGranting('PermissionsUseAnyApiClient');

testCheck(userApproved, [
  ['everyone may use it', values, 'passed user-approved.everyone'],
  [
    'only approved users may, and this one is',
    { ...values, approval: { ...reserved, grants } },
    'passed user-approved.passed',
  ],
  [
    'only approved users may, and this one is not',
    { ...values, approval: reserved },
    'failed blocker user-approved.missing',
  ],
  [
    'only approved users may, and the approval of this one has ended',
    { ...values, approval: { ...reserved, lost: [ended] } },
    'failed blocker lost-grant.expired',
  ],
  [
    'Use Any API Client does not override the app’s policy',
    { ...values, approval: reserved, sets: anyClient },
    'failed blocker user-approved.missing',
  ],
  [
    'API Access Control admits nobody',
    { ...values, approval: { ...open, control: 'on' } },
    'failed blocker user-approved.not-listed',
  ],
  [
    'API Access Control admits this user',
    { ...values, approval: { ...open, control: 'on', grants } },
    'passed user-approved.passed',
  ],
  [
    'Use Any API Client overrides API Access Control',
    { ...values, approval: { ...open, control: 'on' }, sets: anyClient },
    'passed user-approved.everyone',
  ],
  [
    'the app is not installed',
    { ...values, approval: { ...open, policy: { installed: false } } },
    'cantTell not-yet connected-app.no-policies',
  ],
]);
