import type { OrgState } from '@orgready/org-simulator/org-state';
import type { IntegrationParams } from '../params.ts';
import { connectedApp, connectedIntegration, orgWithApps, withConnectedApp } from './connected-app-world.ts';
import {
  advice,
  asAdministrator,
  blocker,
  every,
  inapplicable,
  loginChecks,
  type Overrides,
  passed,
  unknown,
  warning,
} from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { scenario } from './scenario.ts';
import { administrator, app, correctPolicy, installedOrg, integration } from './world.ts';

const ready = installedOrg(correctPolicy);
const external = (
  id: string,
  title: string,
  org: OrgState,
  expect: Overrides,
  params: IntegrationParams = integration,
): Scenario => scenario(id, title, org, asAdministrator(expect), { params });

const asConnected: Overrides = {
  'over-granting': advice,
  'all-fields': advice,
  'integration-connected': unknown('needs-a-person'),
  'app-permission': inapplicable,
};
/** Returns a scenario of a connected app in which everything passes, except for the named checks. */
export const connected = (
  id: string,
  title: string,
  org: OrgState,
  expect: Overrides,
  params: IntegrationParams = connectedIntegration,
): Scenario =>
  scenario(id, title, org, every('connected', 'person', passed, { ...asConnected, ...expect }), {
    ...withConnectedApp(org),
    params,
  });

const addresses = ['203.0.113.0/24', '2001:db8::/48'];
const office = { start: '198.51.100.0', end: '198.51.100.255' };
const limited = (
  ...ranges: readonly { readonly start: string; readonly end: string }[]
): Partial<OrgState> => ({
  loginLimits: { 'System Administrator': { ranges } },
});
const vendorRanges = [
  { start: '203.0.113.0', end: '203.0.113.255' },
  { start: '2001:db8::', end: '2001:db8:0:ffff:ffff:ffff:ffff:ffff' },
];
const named: IntegrationParams = { ...integration, outgoingAddresses: addresses };
const enforcing: IntegrationParams = { ...named, ipRelaxation: 'Enforce' };
const known = (expected: Overrides['vendor-addresses']): Overrides =>
  expected ? { 'vendor-addresses': expected } : {};
/** The check of ranges without addresses does not apply. */
const withoutRanges = ({ expect, ...rest }: Scenario): Scenario => {
  const { 'login-ranges': _, ...others } = expect;
  return { ...rest, expect: others };
};

/** What stops a session although every permission is there. */
export const sessionScenarios: readonly Scenario[] = [
  external(
    'high-assurance-blocked',
    'The app demands a high-assurance session and blocks others',
    installedOrg({ ...correctPolicy, sessionLevel: 'HIGH_ASSURANCE', policyAction: 'Block' }),
    { 'session-level': blocker },
  ),
  external(
    'high-assurance-raised',
    'The app demands a high-assurance session and raises the level of others',
    installedOrg({ ...correctPolicy, sessionLevel: 'HIGH_ASSURANCE', policyAction: 'RaiseSessionLevel' }),
    { 'session-level': warning },
  ),
  connected(
    'connected-high-assurance',
    'The connected app comes from elsewhere and has a session policy that the API does not show',
    orgWithApps(connectedApp('installed', { session: { level: 'HIGH_ASSURANCE', action: 'Block' } })),
    { 'connected-session-level': warning, 'connected-ip-relaxation': unknown('not-readable-by-api') },
  ),
  connected(
    'connected-high-assurance-blocked',
    'The connected app was made here, and Metadata shows that it blocks sessions without high assurance',
    orgWithApps(connectedApp('made-here', { session: { level: 'HIGH_ASSURANCE', action: 'Block' } })),
    { 'connected-session-level': blocker },
  ),
  external(
    'external-access-control-closed',
    'Only allow-listed apps reach the API, and the user is not approved for the app',
    { ...ready, quirks: { apiAccessControl: 'on' } },
    { 'external-access-control': blocker },
  ),
  external(
    'external-access-control-listed',
    'Only allow-listed apps reach the API, and the user is approved for the app',
    {
      ...installedOrg({
        ...correctPolicy,
        permittedUsers: 'AdminApprovedPreAuthorized',
        grantedProfiles: ['System Administrator'],
      }),
      quirks: { apiAccessControl: 'on' },
    },
    { 'permitted-users': warning },
  ),
  external(
    'external-access-control-unreadable',
    'API Access Control exists, and the Metadata API refuses to say whether it is on',
    { ...ready, quirks: { apiAccessControl: 'on', metadataRefused: true } },
    {
      'external-access-control': unknown('no-access'),
      ...loginChecks(unknown('no-access')),
    },
  ),
  connected(
    'access-control-unreadable',
    'API Access Control exists, and the Metadata API refuses to say whether it is on',
    { ...orgWithApps(connectedApp('installed')), quirks: { apiAccessControl: 'on', metadataRefused: true } },
    {
      ...loginChecks(unknown('no-access')),
      'connected-ip-relaxation': unknown('not-readable-by-api'),
      'api-access-control': unknown('no-access'),
      'user-approved': unknown('no-access'),
      'app-permission': unknown('no-access'),
    },
  ),
  external(
    'sessions-locked',
    'Sessions are locked to the address that they began with',
    { ...ready, sessionSettings: { lockSessionsToIp: true } },
    { 'session-settings': warning },
  ),
  external(
    'ranges-enforced',
    'Login IP ranges are enforced on every request',
    { ...ready, sessionSettings: { enforceIpRangesEveryRequest: true } },
    { 'session-settings': warning },
  ),
  external(
    'login-ranges-and-hours',
    'The profile has login IP ranges and login hours, and the vendor names no addresses',
    {
      ...ready,
      loginLimits: { 'System Administrator': { ranges: [office], hours: { Monday: [480, 1080] } } },
    },
    { 'login-ranges': warning, 'login-hours': warning },
  ),
  withoutRanges(
    external(
      'vendor-addresses-included',
      'The login IP ranges of the profile include the addresses that the vendor names',
      { ...ready, ...limited(office, ...vendorRanges) },
      known(passed),
      named,
    ),
  ),
  withoutRanges(
    external(
      'vendor-addresses-outside',
      'The login IP ranges lack an address of the vendor, and the app enforces them',
      {
        ...installedOrg({ ...correctPolicy, ipRelaxation: 'Enforce' }),
        ...limited(office, { start: '203.0.113.0', end: '203.0.113.127' }),
      },
      known(blocker),
      enforcing,
    ),
  ),
  withoutRanges(
    external(
      'vendor-addresses-outside-relaxed',
      'The login IP ranges lack the addresses of the vendor, and the app relaxes them',
      { ...ready, ...limited(office) },
      known(warning),
      named,
    ),
  ),
  withoutRanges(
    connected(
      'connected-vendor-addresses-outside',
      'The login IP ranges lack the addresses of the vendor, and no API shows whether the app relaxes them',
      { ...orgWithApps(connectedApp('installed')), ...limited(office) },
      {
        'connected-vendor-addresses': unknown('not-readable-by-api'),
        'connected-ip-relaxation': unknown('not-readable-by-api'),
      },
      { ...connectedIntegration, outgoingAddresses: addresses },
    ),
  ),
  withoutRanges(
    connected(
      'connected-vendor-addresses-included',
      'The login IP ranges include the addresses of the vendor, whose app enforces them',
      { ...orgWithApps(connectedApp('made-here', { ipRelaxation: 'ENFORCE' })), ...limited(...vendorRanges) },
      { 'connected-vendor-addresses': passed },
      { ...connectedIntegration, outgoingAddresses: addresses, ipRelaxation: 'Enforce' },
    ),
  ),
  withoutRanges(
    connected(
      'connected-vendor-addresses-refused',
      'The login IP ranges lack the addresses of the vendor, whose app enforces them',
      { ...orgWithApps(connectedApp('made-here', { ipRelaxation: 'ENFORCE' })), ...limited(office) },
      { 'connected-vendor-addresses': blocker },
      { ...connectedIntegration, outgoingAddresses: addresses, ipRelaxation: 'Enforce' },
    ),
  ),
  connected(
    'connected-other-name',
    'The only app with the label has another API name: it is another app',
    orgWithApps(connectedApp('installed', {}, { developerName: 'Tidewater_Link_Copy' })),
    {
      'connected-app-installed': blocker,
      'connected-refresh-token-policy': { outcome: 'untested' },
      'connected-ip-relaxation': { outcome: 'untested' },
      'connected-session-level': { outcome: 'untested' },
      'user-approved': { outcome: 'untested' },
    },
  ),
  external(
    'five-approvals',
    'The user has approved the app five times',
    {
      ...ready,
      authorizations: Array.from({ length: 5 }, () => ({ username: administrator, appLabel: app.label })),
    },
    { 'approvals-left': warning },
  ),
];
