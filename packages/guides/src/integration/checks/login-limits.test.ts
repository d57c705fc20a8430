import type { IpRelaxation } from '../../app-policy.ts';
import { testCheck } from '../../testing/check-table.ts';
import { setupWith } from '../../testing/setup.ts';
import { robin } from '../../testing/subject.ts';
import type { ConnectedAppPolicy } from '../facts/connected-app-policy.ts';
import type { LoginLimits } from '../facts/login-limits.ts';
import type { VendorAppPolicy } from '../facts/vendor-app-policy.ts';
import { integration } from '../scenarios/world.ts';
import { loginHours } from './login-hours.ts';
import { loginRanges } from './login-ranges.ts';
import { connectedVendorAddresses, vendorAddresses } from './vendor-addresses.ts';

const open: LoginLimits = { ranges: [], hours: false };
const office: LoginLimits = { ranges: [{ start: '198.51.100.0', end: '198.51.100.255' }], hours: false };
const vendor: LoginLimits = {
  ranges: [...office.ranges, { start: '203.0.113.0', end: '203.0.113.255' }],
  hours: false,
};
const of = (limits: LoginLimits) => ({ limits, user: robin });

testCheck(loginRanges, [
  ['no range', of(open), 'passed login-ranges.none'],
  ['a range', of(office), 'failed warning login-ranges.limited'],
]);

testCheck(loginHours, [
  ['no hours', of(open), 'passed login-hours.none'],
  ['some hours', of({ ...open, hours: true }), 'failed warning login-hours.limited'],
]);

const naming = (...outgoingAddresses: string[]) =>
  setupWith({ params: { ...integration, outgoingAddresses } });
const one = naming('203.0.113.0/24');
const two = naming('203.0.113.0/24', '2001:db8::/48');
const values = {
  permittedUsers: 'AllSelfAuthorized',
  refreshToken: 'Infinite',
  refreshTokenDays: null,
  refreshTokenPeriod: null,
  sessionLevel: null,
} as const;
const external = (ipRelaxation: IpRelaxation | null): VendorAppPolicy => ({
  ...values,
  record: true,
  ipRelaxation,
});

testCheck(vendorAddresses, [
  ['no range', { ...of(open), policy: external('Enforce') }, 'passed login-ranges.none', one],
  [
    'ranges with the address',
    { ...of(vendor), policy: external('Enforce') },
    'passed vendor-addresses.passed',
    one,
  ],
  [
    'ranges without the address',
    { ...of(office), policy: external('Enforce') },
    'failed blocker vendor-addresses.outside',
    one,
  ],
  [
    'ranges with one of two addresses',
    { ...of(vendor), policy: external('Enforce') },
    'failed blocker vendor-addresses.outside',
    two,
  ],
  [
    'ranges without the address, and the app relaxes them',
    { ...of(office), policy: external('Bypass') },
    'failed warning vendor-addresses.outside',
    one,
  ],
  [
    'ranges without the address, and the app relaxes refreshing only',
    { ...of(office), policy: external('Enforce_RelaxRefresh') },
    'failed blocker vendor-addresses.outside',
    one,
  ],
  [
    'ranges without the address, and the policy is not known',
    { ...of(office), policy: null },
    'cantTell not-readable-by-api vendor-addresses.outside',
    one,
  ],
  [
    'ranges that Salesforce spells strangely',
    { ...of({ ranges: [{ start: 'x', end: 'y' }], hours: false }), policy: external('Enforce') },
    'failed blocker vendor-addresses.outside',
    one,
  ],
]);

const app = {
  id: '0CiHs000000AppBIAS',
  label: 'Tidewater Link',
  adminApproved: false,
  refreshTokenPeriod: null,
  byInactivity: false,
  hasSessionPolicy: false,
  created: 0,
  changed: null,
  createdBy: '',
};
const connected = (ipRelaxation: IpRelaxation | null): ConnectedAppPolicy => ({
  ...values,
  installed: true,
  app,
  ipRelaxation,
});

testCheck(connectedVendorAddresses, [
  [
    'ranges with the address',
    { ...of(vendor), policy: connected(null) },
    'passed vendor-addresses.passed',
    one,
  ],
  [
    'ranges without the address, and no API shows IP relaxation',
    { ...of(office), policy: connected(null) },
    'cantTell not-readable-by-api vendor-addresses.outside',
    one,
  ],
  [
    'ranges without the address, and the app relaxes them',
    { ...of(office), policy: connected('Bypass') },
    'failed warning vendor-addresses.outside',
    one,
  ],
]);
