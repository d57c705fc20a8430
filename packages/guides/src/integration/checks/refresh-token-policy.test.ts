import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../model/check.ts';
import type { SetupContext } from '../../model/setup-context.ts';
import { testCheck } from '../../testing/check-table.ts';
import { setupWith } from '../../testing/setup.ts';
import type { ConnectedAppPolicy } from '../facts/connected-app-policy.ts';
import type { VendorAppPolicy } from '../facts/vendor-app-policy.ts';
import { integration } from '../scenarios/world.ts';
import { connectedRefreshTokenPolicy, refreshTokenPolicy } from './refresh-token-policy.ts';

const right = {
  record: true,
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Bypass',
  refreshToken: 'Infinite',
  refreshTokenDays: null,
  refreshTokenPeriod: null,
  sessionLevel: { level: 'STANDARD', action: null },
} as const satisfies VendorAppPolicy;
const idle = (days: number | null, period = days): { policy: VendorAppPolicy } => ({
  policy: {
    ...right,
    refreshToken: 'SpecificInactivity',
    refreshTokenDays: days,
    refreshTokenPeriod: period,
  },
});
const connecting = (connectsEvery: number) => setupWith({ params: { ...integration, connectsEvery } });
const idleLimitOn = setupWith({ params: { ...integration, refreshToken: 'SpecificInactivity' } });

testCheck(refreshTokenPolicy, [
  ['valid until revoked', { policy: right }, 'passed refresh-token-policy.passed'],
  [
    'valid until revoked in metadata, and the vendor has the idle limit',
    { policy: right },
    'passed refresh-token-policy.passed',
    idleLimitOn,
  ],
  ['30 days without use', idle(30), 'passed refresh-token-policy.idle'],
  ['a year without use', idle(365), 'passed refresh-token-policy.idle'],
  ['29 days without use', idle(29), 'failed blocker refresh-token-policy.inactivity'],
  [
    '29 days, and the vendor connects daily',
    idle(29),
    'failed warning refresh-token-policy.inactivity',
    connecting(24),
  ],
  [
    '2 days, and the vendor connects daily',
    idle(2),
    'failed warning refresh-token-policy.inactivity',
    connecting(24),
  ],
  [
    'one day, and the vendor connects daily',
    idle(1),
    'failed blocker refresh-token-policy.inactivity',
    connecting(24),
  ],
  [
    'less than a day, and the vendor connects hourly',
    idle(0),
    'failed blocker refresh-token-policy.inactivity',
    connecting(1),
  ],
  [
    '30 days, and the vendor connects every 31 days',
    idle(30),
    'failed blocker refresh-token-policy.inactivity',
    connecting(31 * 24),
  ],
  [
    '32 days, and the vendor connects every 31 days',
    idle(32),
    'passed refresh-token-policy.idle',
    connecting(31 * 24),
  ],
  ['an unknown idle time', idle(null, null), 'cantTell not-readable-by-api'],
  [
    'an idle time of an unknown unit',
    idle(null, 30),
    'cantTell not-readable-by-api refresh-token-policy.unit',
  ],
  [
    'a fixed time',
    { policy: { ...right, refreshToken: 'SpecificLifetime', refreshTokenDays: 365 } },
    'failed blocker refresh-token-policy.lifetime',
  ],
  ['immediately', { policy: { ...right, refreshToken: 'Zero' } }, 'failed blocker refresh-token-policy.zero'],
  ['an unknown value', { policy: { ...right, refreshToken: null } }, 'cantTell not-readable-by-api'],
  ['no record', { policy: { record: false, appIsHere: true } }, 'failed blocker policy-missing'],
  ['no app', { policy: { record: false, appIsHere: false } }, 'failed blocker app-missing'],
]);

const app = {
  id: '0CiHs000000AppBIAS',
  label: 'Tidewater Link',
  adminApproved: false,
  refreshTokenPeriod: 30,
  byInactivity: true,
  hasSessionPolicy: false,
  created: 0,
  changed: null,
  createdBy: '',
};
const { record: _, ...values } = right;
const unitless = (refreshTokenPeriod: number): { policy: ConnectedAppPolicy } => ({
  policy: { ...values, installed: true, app, refreshToken: 'SpecificInactivity', refreshTokenPeriod },
});

testCheck(connectedRefreshTokenPolicy, [
  ['until revoked', { policy: { ...values, installed: true, app } }, 'passed refresh-token-policy.passed'],
  ['30 of something', unitless(30), 'cantTell not-readable-by-api refresh-token-policy.unit'],
  ['1 of something', unitless(1), 'cantTell not-readable-by-api refresh-token-policy.unit'],
  [
    '1 of something, and the vendor connects every two months',
    unitless(1),
    'failed blocker refresh-token-policy.too-rarely',
    connecting(60 * 24),
  ],
  ['not installed', { policy: { installed: false } }, 'cantTell not-yet connected-app.no-policies'],
]);

describe('what to choose beside what was read', () => {
  const rowOf = (days: number, setup?: SetupContext) => {
    const { evidence = [] } = refreshTokenPolicy.evaluate(idle(days), setup ?? setupWith()) as {
      readonly evidence?: readonly Evidence<string>[];
    };
    return evidence.find((one) => one.kind === 'value');
  };

  it('is only the number of days if the policy stays', () => {
    expect(rowOf(29)?.expected).toEqual({
      key: 'refresh-token-policy.value.only-days',
      params: { days: 30 },
    });
  });

  it('is what was read if nothing has to change', () => {
    const value = rowOf(2, connecting(24));
    expect(value?.expected).toEqual(value?.actual);
  });
});
