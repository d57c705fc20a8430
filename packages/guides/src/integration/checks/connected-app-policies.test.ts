import { testCheck } from '../../testing/check-table.ts';
import type { ConnectedAppPolicy } from '../facts/connected-app-policy.ts';
import { connectedIpRelaxation } from './ip-relaxation.ts';
import { connectedRefreshTokenPolicy } from './refresh-token-policy.ts';

const right: ConnectedAppPolicy & { installed: true } = {
  installed: true,
  app: {
    id: '0CiHs000000AppBIAS',
    label: 'Tidewater Link',
    adminApproved: false,
    refreshTokenPeriod: null,
    byInactivity: false,
    created: 0,
    createdBy: '',
  },
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Bypass',
  refreshToken: 'Infinite',
  refreshTokenDays: null,
};
const absent: ConnectedAppPolicy = { installed: false };

testCheck(connectedIpRelaxation, [
  ['relaxed', { policy: right }, 'passed ip-relaxation.passed'],
  ['enforced', { policy: { ...right, ipRelaxation: 'Enforce' } }, 'failed blocker ip-relaxation.enforced'],
  ['not shown by any API', { policy: { ...right, ipRelaxation: null } }, 'cantTell not-readable-by-api'],
  ['the app is not installed', { policy: absent }, 'cantTell not-yet connected-app.no-policies'],
]);

testCheck(connectedRefreshTokenPolicy, [
  ['until revoked', { policy: right }, 'passed refresh-token-policy.passed'],
  [
    'idle for an unknown time',
    { policy: { ...right, refreshToken: 'SpecificInactivity' } },
    'cantTell not-readable-by-api',
  ],
  [
    'idle for less than a day',
    { policy: { ...right, refreshToken: 'SpecificInactivity', refreshTokenDays: 0 } },
    'failed blocker refresh-token-policy.inactivity',
  ],
  ['immediately', { policy: { ...right, refreshToken: 'Zero' } }, 'failed blocker refresh-token-policy.zero'],
  ['an unknown value', { policy: { ...right, refreshToken: null } }, 'cantTell not-readable-by-api'],
  ['the app is not installed', { policy: absent }, 'cantTell not-yet connected-app.no-policies'],
]);
