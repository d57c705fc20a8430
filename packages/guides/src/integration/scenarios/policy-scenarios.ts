import type { AppPolicy, OrgState } from '@orgready/org-simulator/org-state';
import type { IntegrationParams } from '../params.ts';
import { advice, asAdministrator, blocker, type Overrides, passed, warning } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { scenario } from './scenario.ts';
import { correctPolicy, installedOrg, integration } from './world.ts';

type Wishes = Pick<
  IntegrationParams,
  'permittedUsers' | 'refreshToken' | 'ipRelaxation' | 'outgoingAddresses' | 'connectsEvery'
>;
const withPolicy = (policy: Partial<AppPolicy>): OrgState => installedOrg({ ...correctPolicy, ...policy });
const app = (id: string, title: string, wishes: Wishes, org: OrgState, expect: Overrides): Scenario =>
  scenario(id, title, org, asAdministrator(expect), { params: { ...integration, ...wishes } });

/** What one vendor's page asks for. */
const strict: Wishes = {
  permittedUsers: 'AdminApprovedPreAuthorized',
  refreshToken: 'SpecificInactivity',
  ipRelaxation: 'Enforce_RelaxRefresh',
};
const strictPolicy: Partial<AppPolicy> = {
  permittedUsers: 'AdminApprovedPreAuthorized',
  ipRelaxation: 'Enforce_RelaxRefresh',
  refreshToken: 'SpecificInactivity',
  refreshTokenValidity: { period: 30, unit: 'Days' },
};
const days = (period: number): Partial<AppPolicy> => ({
  refreshToken: 'SpecificInactivity',
  refreshTokenValidity: { period, unit: 'Days' },
});

/** The policies that the vendor asks for, against those of the app. */
export const policyScenarios: readonly Scenario[] = [
  app(
    'policies-as-asked',
    'The vendor asks for policies of its own, and the app has them',
    strict,
    withPolicy({ ...strictPolicy, grantedProfiles: ['System Administrator'] }),
    {},
  ),
  app(
    'policies-as-asked-not-approved',
    'The app has the policies that the vendor asks for; only the approval of the user is missing',
    strict,
    withPolicy({ ...strictPolicy, grantedProfiles: ['Standard User'] }),
    { 'permitted-users': blocker },
  ),
  app(
    'policies-more-open-than-asked',
    'The app is open to all users and all addresses, and the vendor asks for less',
    strict,
    withPolicy({}),
    { 'permitted-users': warning, 'ip-relaxation': advice },
  ),
  app(
    'refresh-token-idle-90-days',
    'Refresh tokens end after 90 days without use',
    {},
    withPolicy({ refreshToken: 'SpecificInactivity', refreshTokenValidity: { period: 3, unit: 'Months' } }),
    {},
  ),
  app('refresh-token-idle-7-days', 'Refresh tokens end after 7 days without use', {}, withPolicy(days(7)), {
    'refresh-token-policy': blocker,
  }),
  app(
    'refresh-token-idle-30-days',
    'Refresh tokens end after 30 days without use, which is the idle limit of vendors',
    {},
    withPolicy(days(30)),
    { 'refresh-token-policy': passed },
  ),
  app(
    'refresh-token-idle-7-days-daily',
    'Refresh tokens end after 7 days without use, and the integration connects once a day',
    { connectsEvery: 24 },
    withPolicy(days(7)),
    { 'refresh-token-policy': warning },
  ),
  app(
    'refresh-token-idle-30-days-monthly',
    'Refresh tokens end after 30 days without use, and the integration connects every 31 days',
    { connectsEvery: 31 * 24 },
    withPolicy(days(30)),
    { 'refresh-token-policy': blocker },
  ),
  app(
    'refresh-token-lifetime-idle-limit',
    'Refresh tokens end a week after they were issued, and Setup hides the value without an end',
    { refreshToken: 'SpecificInactivity' },
    withPolicy({ refreshToken: 'SpecificLifetime', refreshTokenValidity: { period: 7, unit: 'Days' } }),
    { 'refresh-token-policy': blocker },
  ),
];
