import type {
  ConnectedApp,
  ConnectedAppPolicy,
  OrgProfile,
  OrgState,
} from '@orgready/org-simulator/org-state';
import type { IntegrationParams } from '../params.ts';
import type { Scenario } from './integration-scenario.ts';
import {
  administrator,
  consumerSecret,
  customerOrg,
  person,
  readyOrg,
  standardUser,
  systemAdministrator,
  integration as withPackage,
} from './world.ts';

/** The same vendor with a connected app in the place of the External Client App. */

const consumerKey = '3MVG9pRzvMkjMb6mTidewaterLink00001demoKEYdemoKEYdemoKEY0002';

export const connectedIntegration: IntegrationParams = {
  ...withPackage,
  name: 'Tidewater Link for Salesforce',
  app: {
    type: 'connected-app',
    label: 'Tidewater Link',
    developerName: 'Tidewater_Link',
    namespace: null,
    consumerKey,
  },
};

/** What Salesforce gives an app that has just been installed. */
export const freshConnectedPolicy: ConnectedAppPolicy = {
  adminApproved: false,
  ipRelaxation: 'ENFORCE',
  refreshToken: 'specific_lifetime',
  refreshTokenValidity: { period: 24, unit: 'HOURS' },
};
export const correctConnectedPolicy: ConnectedAppPolicy = {
  adminApproved: false,
  ipRelaxation: 'BYPASS',
  refreshToken: 'infinite',
};

/** The vendor's app in an org. */
export const connectedApp = (
  state: ConnectedApp['state'],
  policy: Partial<ConnectedAppPolicy> = {},
  more: Partial<ConnectedApp> = {},
): ConnectedApp => ({
  developerName: 'Tidewater_Link',
  label: 'Tidewater Link',
  namespace: null,
  consumerKey,
  consumerSecret,
  callbackUrls: ['http://localhost:4000/oauth/callback'],
  state,
  policy: { ...correctConnectedPolicy, ...policy },
  ...more,
});

/** The customer's org with these connected apps, authorized by its administrator. */
export const orgWithApps = (...connectedApps: readonly ConnectedApp[]): OrgState => ({
  ...customerOrg,
  connectedApps,
  authorizations: [{ username: administrator, appLabel: 'Tidewater Link' }],
});

/** Comes with every org that has the license. */
export const apiOnlyProfile: OrgProfile = {
  name: 'Minimum Access - API Only Integrations',
  license: 'Salesforce Integration',
  permissions: ['ApiEnabled', 'ApiUserOnly'],
};

/** An org of another customer, in which the connected app is neither authorized nor installed yet. */
export const untouchedOrg: OrgState = {
  ...customerOrg,
  id: '00DHs0000005HldMAM',
  name: 'Halden Shipping',
  instance: 'NOR8',
  profiles: [systemAdministrator, standardUser, apiOnlyProfile],
  users: [
    person('ida.admin@halden.example', 'Ida', 'Moe', 'System Administrator'),
    person('per.sales@halden.example', 'Per', 'Lund', 'Standard User'),
  ],
  assignments: [{ username: 'ida.admin@halden.example', set: 'Tidewater_Fields' }],
  connectedApps: [connectedApp('uninstalled', freshConnectedPolicy)],
};

/** The vendor with the connected app, and an org of another customer that has it as well. */
export const withConnectedApp = (org: OrgState): Pick<Scenario, 'params' | 'orgs'> => ({
  params: connectedIntegration,
  orgs: [org, { ...readyOrg, installed: [], connectedApps: [connectedApp('installed')] }],
});
