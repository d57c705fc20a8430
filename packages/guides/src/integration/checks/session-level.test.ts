import type { RequiredSession } from '../../app-policy.ts';
import { testCheck } from '../../testing/check-table.ts';
import type { ConnectedAppPolicy } from '../facts/connected-app-policy.ts';
import type { VendorAppPolicy } from '../facts/vendor-app-policy.ts';
import { connectedSessionLevel, sessionLevel } from './session-level.ts';

const values = {
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Bypass',
  refreshToken: 'Infinite',
  refreshTokenDays: null,
  refreshTokenPeriod: null,
} as const;
const demanding = (level: RequiredSession | null): { policy: VendorAppPolicy } => ({
  policy: { ...values, record: true, sessionLevel: level },
});
const app = {
  id: '0CiHs000000AppBIAS',
  label: 'Tidewater Link',
  adminApproved: false,
  refreshTokenPeriod: null,
  byInactivity: false,
  hasSessionPolicy: true,
  created: 0,
  changed: null,
  createdBy: '',
};
const connected = (level: RequiredSession): { policy: ConnectedAppPolicy } => ({
  policy: { ...values, installed: true, app, sessionLevel: level },
});

testCheck(sessionLevel, [
  ['none is set', demanding({ level: 'none', action: null }), 'passed session-level.passed'],
  ['standard', demanding({ level: 'STANDARD', action: 'Block' }), 'passed session-level.passed'],
  [
    'high assurance, and others are blocked',
    demanding({ level: 'HIGH_ASSURANCE', action: 'Block' }),
    'failed blocker session-level.blocked',
  ],
  [
    'high assurance, and others are raised',
    demanding({ level: 'HIGH_ASSURANCE', action: 'RaiseSessionLevel' }),
    'failed warning session-level.raised',
  ],
  [
    'high assurance, and another factor is asked for',
    demanding({ level: 'HIGH_ASSURANCE', action: 'StepUpMFA' }),
    'failed warning session-level.raised',
  ],
  [
    'high assurance, and what happens is not shown',
    demanding({ level: 'HIGH_ASSURANCE', action: null }),
    'cantTell not-readable-by-api',
  ],
  ['not shown', demanding(null), 'cantTell not-readable-by-api'],
  ['no record', { policy: { record: false, appIsHere: true } }, 'failed blocker policy-missing'],
]);

testCheck(connectedSessionLevel, [
  ['no policy', connected({ level: 'none', action: null }), 'passed session-level.passed'],
  [
    'a policy that only Metadata would show',
    connected({ level: 'policy', action: null }),
    'failed warning session-level.policy',
  ],
  [
    'high assurance, and others are blocked',
    connected({ level: 'HIGH_ASSURANCE', action: 'Block' }),
    'failed blocker session-level.blocked',
  ],
  ['not installed', { policy: { installed: false } }, 'cantTell not-yet connected-app.no-policies'],
]);
