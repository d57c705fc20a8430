import { testCheck } from '../../testing/check-table.ts';
import type { ConnectedAppPolicy } from '../facts/connected-app-policy.ts';
import { connectedIpRelaxation } from './ip-relaxation.ts';

const right: ConnectedAppPolicy & { installed: true } = {
  installed: true,
  app: {
    id: '0CiHs000000AppBIAS',
    label: 'Tidewater Link',
    adminApproved: false,
    refreshTokenPeriod: null,
    byInactivity: false,
    hasSessionPolicy: false,
    created: 0,
    changed: null,
    createdBy: '',
  },
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Bypass',
  refreshToken: 'Infinite',
  refreshTokenDays: null,
  refreshTokenPeriod: null,
  sessionLevel: { level: 'STANDARD', action: null },
};
const absent: ConnectedAppPolicy = { installed: false };

testCheck(connectedIpRelaxation, [
  ['relaxed', { policy: right }, 'passed ip-relaxation.passed'],
  ['enforced', { policy: { ...right, ipRelaxation: 'Enforce' } }, 'failed blocker ip-relaxation.enforced'],
  ['not shown by any API', { policy: { ...right, ipRelaxation: null } }, 'cantTell not-readable-by-api'],
  ['the app is not installed', { policy: absent }, 'cantTell not-yet connected-app.no-policies'],
]);
