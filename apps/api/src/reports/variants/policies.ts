import type { Variant } from '../answer.ts';
import { ipHidden } from '../answers/policies.ts';
import type { Description } from '../description.ts';

const policyIn = ({ org }: Description) => {
  const policy = org.ecas[0]?.policy;
  if (!policy) throw new Error('The app has no policies.');
  return policy;
};
const set = 'Vendor_Integration';
const profile = 'Minimum Access - API Only Integrations';
/** What one vendor's page asks for. */
const wishes = {
  permittedUsers: 'AdminApprovedPreAuthorized',
  refreshToken: 'Infinite',
  ipRelaxation: 'Enforce_RelaxRefresh',
};
const addresses = { outgoingAddresses: ['203.0.113.0/24'] };
const office = { start: '198.51.100.0', end: '198.51.100.255' };
/** The org of a report in which nothing is wrong but the 30 days, which pass. */
const ordinary = 'scenario-l01-idle-30';

const ofRefreshTokens: readonly Variant[] = [
  {
    of: ordinary,
    title: 'the limit is 29 days',
    change: (described) => {
      policyIn(described).refreshTokenValidityPeriod = 29;
    },
    answer: { 'refresh-token-policy': 'failed blocker refresh-token-policy.inactivity' },
  },
  {
    of: ordinary,
    title: 'the limit is 29 days, and the vendor connects every hour',
    change: (described) => {
      policyIn(described).refreshTokenValidityPeriod = 29;
      described.product.integration.wishes = { connectsEvery: 1 };
    },
    answer: { 'refresh-token-policy': 'failed warning refresh-token-policy.inactivity' },
  },
  {
    of: ordinary,
    title: 'the limit is 30 hours',
    change: (described) => {
      policyIn(described).refreshTokenValidityUnit = 'Hours';
    },
    answer: { 'refresh-token-policy': 'failed blocker refresh-token-policy.inactivity' },
  },
  {
    of: ordinary,
    title: 'the token ends 30 days after it was issued',
    change: (described) => {
      policyIn(described).refreshTokenPolicyType = 'SpecificLifetime';
    },
    answer: { 'refresh-token-policy': 'failed blocker refresh-token-policy.lifetime' },
  },
  {
    of: 'scenario-l02-ca-inactivity',
    title: 'no end is set',
    change: ({ org }) => {
      for (const app of org.connectedApps) app.refresh = 'infinite';
    },
    answer: ipHidden,
  },
  {
    of: 'scenario-l02-ca-inactivity',
    title: 'the token ends at a fixed time, whatever the unit',
    change: ({ org }) => {
      for (const app of org.connectedApps) app.refresh = 'specific_lifetime:30';
    },
    answer: { ...ipHidden, 'connected-refresh-token-policy': 'failed blocker refresh-token-policy.lifetime' },
  },
];

const ofWishes: readonly Variant[] = [
  {
    of: 'scenario-l04-vendor-own-policy',
    title: 'the definition asks for these values: only the approval is missing',
    change: ({ product }) => {
      product.integration.wishes = wishes;
    },
    answer: { 'permitted-users': 'failed blocker permitted-users.not-granted' },
  },
  {
    of: 'scenario-l04-vendor-own-policy',
    title: 'the definition asks for these values, and the user is approved',
    change: (described) => {
      described.product.integration.wishes = wishes;
      policyIn(described).approved = [set];
    },
    answer: {},
  },
  {
    of: 'scenario-l13-admin-approved',
    title: 'the permission set of the user is approved, and the vendor asks for nothing',
    change: (described) => {
      policyIn(described).approved = [set];
    },
    answer: { 'permitted-users': 'failed warning permitted-users.granted' },
  },
  {
    of: 'scenario-l13-admin-approved',
    title: 'all users may authorize the app',
    change: (described) => {
      policyIn(described).permittedUsersPolicyType = 'AllSelfAuthorized';
    },
    answer: {},
  },
];

const ofAccess: readonly Variant[] = [
  {
    of: 'scenario-l06-eca-high-assurance',
    title: 'the app raises the level of a session',
    change: (described) => {
      policyIn(described).policyAction = 'RaiseSessionLevel';
    },
    answer: { 'session-level': 'failed warning session-level.raised' },
  },
  {
    of: 'scenario-l06-eca-high-assurance',
    title: 'the app blocks only sessions below standard',
    change: (described) => {
      policyIn(described).requiredSessionLevel = 'STANDARD';
    },
    answer: {},
  },
  {
    of: 'scenario-l08-eca-access-control',
    title: 'the user is approved by the profile',
    change: (described) => {
      policyIn(described).permittedUsersPolicyType = 'AdminApprovedPreAuthorized';
      policyIn(described).approved = [profile];
    },
    answer: { 'permitted-users': 'failed warning permitted-users.granted' },
  },
  {
    of: 'scenario-l08-eca-access-control',
    title: 'the user may use any API client',
    change: ({ org }) => {
      for (const one of org.permissionSets) one.perms.push('UseAnyApiClient');
    },
    answer: {},
  },
  {
    of: 'scenario-l10-five-tokens',
    title: 'the user has approved the app four times',
    change: ({ org }) => {
      for (const app of org.ecas) app.usedBy = app.usedBy?.slice(1) ?? [];
    },
    answer: {},
  },
  {
    of: 'scenario-l10-five-tokens',
    title: 'two users have approved the app five times together',
    change: ({ org, signIn }) => {
      for (const app of org.ecas) app.usedBy?.splice(0, 2, signIn, signIn);
    },
    answer: {},
  },
];

/** The input `note-l14-session-settings` has no org: its three states, in an ordinary one. */
export const noteL14States: readonly Variant[] = [
  {
    of: ordinary,
    title: 'sessions are locked to their address',
    change: ({ org }) => {
      org.sessionSettings.lockSessionsToIp = true;
    },
    answer: { 'session-settings': 'failed warning session-settings.locked' },
  },
  {
    of: ordinary,
    title: 'login ranges are enforced on every request',
    change: ({ org }) => {
      org.sessionSettings.enforceIpRangesEveryRequest = true;
    },
    answer: { 'session-settings': 'failed warning session-settings.enforced' },
  },
  {
    of: ordinary,
    title: 'the profile has login ranges and login hours',
    change: ({ org }) => {
      org.loginLimits[profile] = { ranges: [office], hours: { Monday: [480, 1080] } };
    },
    answer: {
      'login-ranges': 'failed warning login-ranges.limited',
      'login-hours': 'failed warning login-hours.limited',
    },
  },
];

const ofSessions: readonly Variant[] = [
  {
    of: ordinary,
    title: 'another profile has login ranges',
    change: ({ org }) => {
      org.loginLimits['System Administrator'] = { ranges: [office], hours: {} };
    },
    answer: {},
  },
  {
    of: ordinary,
    title: 'the login ranges include the addresses that the vendor names',
    change: ({ org, product }) => {
      product.integration.wishes = addresses;
      org.loginLimits[profile] = {
        ranges: [office, { start: '203.0.113.0', end: '203.0.113.255' }],
        hours: {},
      };
    },
    answer: {},
  },
  {
    of: ordinary,
    title: 'the login ranges lack an address that the vendor names, and the app enforces them',
    change: (described) => {
      described.product.integration.wishes = { ...addresses, ipRelaxation: 'Enforce' };
      policyIn(described).ipRelaxationPolicyType = 'Enforce';
      described.org.loginLimits[profile] = { ranges: [office], hours: {} };
    },
    answer: { 'vendor-addresses': 'failed blocker vendor-addresses.outside' },
  },
];

/** States near the reports about the policies of the app and what stops a session. */
export const policyVariants: readonly Variant[] = [
  ...ofRefreshTokens,
  ...ofWishes,
  ...ofAccess,
  ...noteL14States,
  ...ofSessions,
];
