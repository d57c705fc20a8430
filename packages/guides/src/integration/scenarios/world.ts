import type {
  AppPolicy,
  ExternalClientApp,
  OrgPermissionSet,
  OrgProfile,
  OrgState,
  OrgUser,
  PackageVersion,
} from '@orgready/org-simulator/org-state';
import type { Party } from '@orgready/shared/document/setup-document';
import { cloneWithout, commonPermissions } from '../../scenarios/administrator.ts';
import type { IntegrationParams } from '../params.ts';
import { objects } from './objects.ts';

/** The vendor, the integration and the customer that all scenarios of this guide are about. */

const consumerKey = '3MVG9pRzvMkjMb6mTidewaterConnect0001demoKEYdemoKEYdemoKEY0001';
/** The secret of a simulated app; no real org knows it. */
export const consumerSecret = 'SIMULATED-7F3A1C5E9B2D4806';

/** What Salesforce sets for a new installation: an admin has to change it. */
export const freshPolicy: AppPolicy = {
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Enforce',
  refreshToken: 'SpecificLifetime',
  refreshTokenValidity: { period: 24, unit: 'Hours' },
  enabled: true,
};

export const correctPolicy: AppPolicy = {
  permittedUsers: 'AllSelfAuthorized',
  ipRelaxation: 'Bypass',
  refreshToken: 'Infinite',
  enabled: true,
};

export const app: ExternalClientApp = {
  developerName: 'Tidewater_Connect',
  label: 'Tidewater Connect',
  namespace: 'tidewater',
  consumerKey,
  consumerSecret,
  callbackUrls: ['http://localhost:4000/oauth/callback'],
  policy: freshPolicy,
};

const packageOf = (
  versionId: string,
  version: PackageVersion['version'],
  policy: AppPolicy | null = freshPolicy,
): PackageVersion => ({
  versionId,
  packageId: '033Hs0000004TdWIAU',
  name: 'Tidewater Connect',
  namespace: 'tidewater',
  version,
  app: { ...app, policy },
});

/** The version the vendor asks for, with the policies it has in an org. */
export const wantedVersion = (policy: AppPolicy | null = freshPolicy): PackageVersion =>
  packageOf('04tHs000000kTw2IAE', [1, 4, 0, 2], policy);
export const olderVersion = packageOf('04tHs000000kTw0IAE', [1, 2, 0, 5], correctPolicy);
export const newerVersion = packageOf('04tHs000000kTw9IAE', [2, 0, 0, 1], correctPolicy);

export const vendor: Party = {
  name: 'Tidewater',
  accent: '#0b6e75',
  supportEmail: 'onboarding@tidewater.example',
  returnUrl: 'https://app.tidewater.example/connections/salesforce',
};

export const integration: IntegrationParams = {
  name: 'Tidewater for Salesforce',
  purpose: 'Tidewater keeps your forecasts in step with the accounts and opportunities in Salesforce.',
  app: {
    type: 'external-client-app',
    label: app.label,
    developerName: app.developerName,
    namespace: app.namespace,
    consumerKey,
    package: {
      name: 'Tidewater Connect',
      versionIds: { production: '04tHs000000kTw2IAE', sandbox: null },
    },
  },
  objects: [
    {
      name: 'Account',
      access: 'read',
      fields: [
        { name: 'Name', access: 'read' },
        { name: 'Industry', access: 'read' },
        { name: 'AnnualRevenue', access: 'read' },
        { name: 'BillingCity', access: 'read' },
        { name: 'Health_Score__c', access: 'read' },
      ],
    },
    {
      name: 'Opportunity',
      access: 'write',
      fields: [
        { name: 'StageName', access: 'write' },
        { name: 'Amount', access: 'write' },
        { name: 'NextStep', access: 'write' },
        { name: 'Weighted_Amount__c', access: 'read' },
      ],
    },
    { name: 'Product2', access: 'read', fields: [{ name: 'ProductCode', access: 'read' }] },
    { name: 'PricebookEntry', access: 'read', fields: [{ name: 'UnitPrice', access: 'read' }] },
  ],
};

/** System permissions of the standard System Administrator that matter here; by metadata name. */
const administratorPermissions = [
  ...commonPermissions,
  'ManageCustomPermissions',
  'AssignPermissionSets',
  'ManageRemoteAccess',
  'AuthorApex',
  'InstallPackaging',
  'ExternalClientAppViewer',
  'ExternalClientAppAdmin',
  'ExternalClientAppDeveloper',
] as const;

/** Fields created through the API have no field-level security for anyone, administrators included (P T5). */
const everyField = { '*': 'edit', 'Account.Health_Score__c': 'none' } as const;
const everyPermission = ['Read', 'Create', 'Edit', 'Delete', 'ViewAllRecords', 'ModifyAllRecords'] as const;

export const systemAdministrator: OrgProfile = {
  name: 'System Administrator',
  license: 'Salesforce',
  permissions: administratorPermissions,
  objects: { '*': everyPermission },
  fields: everyField,
};

/** A System Administrator without the named permissions: a clone of the standard profile. */
export const administratorWithout = (...missing: (typeof administratorPermissions)[number][]): OrgProfile =>
  cloneWithout(systemAdministrator, missing);

export const standardUser: OrgProfile = {
  name: 'Standard User',
  license: 'Salesforce',
  permissions: ['ApiEnabled', 'ViewSetup', 'ViewRoles'],
  objects: { '*': ['Read', 'Create', 'Edit', 'Delete'], Product2: ['Read'] },
  fields: everyField,
};

/** Shows the one field that no profile sees (P T5). */
export const tidewaterFields: OrgPermissionSet = {
  name: 'Tidewater_Fields',
  label: 'Tidewater Fields',
  permissions: [],
  fields: { 'Account.Health_Score__c': 'read' },
};

export const person = (username: string, firstName: string, lastName: string, profile: string): OrgUser => ({
  username,
  password: 'Harbour-Light-4',
  firstName,
  lastName,
  profile,
});

/** An ordinary Enterprise org of the customer, before anything was done. */
export const customerOrg: OrgState = {
  id: '00DHs0000001BrWMAU',
  name: 'Brightwood Furniture',
  edition: 'Enterprise Edition',
  instance: 'USA794',
  isSandbox: false,
  trialExpires: null,
  apiRequests: { max: 115_000, used: 4_210 },
  profiles: [systemAdministrator, standardUser],
  users: [
    person('ana.admin@brightwood.example', 'Ana', 'Brandt', 'System Administrator'),
    person('sam.sales@brightwood.example', 'Sam', 'Okafor', 'Standard User'),
  ],
  objects,
  permissionSets: [tidewaterFields],
  assignments: [{ username: 'ana.admin@brightwood.example', set: 'Tidewater_Fields' }],
  installed: [],
  installing: [],
  available: [wantedVersion()],
  quirks: {},
};

/** The customer's org with the wanted version installed and these policies. */
export const installedOrg = (policy: AppPolicy | null = freshPolicy): OrgState => ({
  ...customerOrg,
  installed: [wantedVersion(policy)],
});

/** Another org in which the same app is installed: where an admin signs in by mistake. */
export const otherOrg: OrgState = {
  ...customerOrg,
  id: '00DHs0000002SbxMAE',
  name: 'Brightwood Furniture – UAT',
  instance: 'USA810S',
  isSandbox: true,
  apiRequests: { max: 5_000_000, used: 120 },
  profiles: [systemAdministrator],
  users: [person('ana.admin@brightwood.example.uat', 'Ana', 'Brandt', 'System Administrator')],
  assignments: [{ username: 'ana.admin@brightwood.example.uat', set: 'Tidewater_Fields' }],
  installed: [wantedVersion(correctPolicy)],
};

/** A third org, of another customer, in which everything is right. */
export const readyOrg: OrgState = {
  ...customerOrg,
  id: '00DHs0000003KvlMAA',
  name: 'Kavel Logistics',
  instance: 'DEU58',
  profiles: [systemAdministrator],
  users: [person('lena.admin@kavel.example', 'Lena', 'Vos', 'System Administrator')],
  assignments: [{ username: 'lena.admin@kavel.example', set: 'Tidewater_Fields' }],
  installed: [wantedVersion(correctPolicy)],
};

/** A fourth org, of a fourth customer, whose policies are still those of a new installation. */
export const unfinishedOrg: OrgState = {
  ...customerOrg,
  id: '00DHs0000004NrdMAI',
  name: 'Norrland Timber',
  instance: 'SWE12',
  profiles: [systemAdministrator],
  users: [person('nils.admin@norrland.example', 'Nils', 'Ek', 'System Administrator')],
  assignments: [{ username: 'nils.admin@norrland.example', set: 'Tidewater_Fields' }],
  installed: [wantedVersion()],
};

export const administrator = 'ana.admin@brightwood.example';

/** Packages of other vendors; their ids sort before the vendor's own. */
export const otherPackages = (count: number): readonly PackageVersion[] =>
  Array.from({ length: count }, (_, index) => {
    const digits = String(index).padStart(6, '0');
    return {
      versionId: `04t000000${digits}AAA`,
      packageId: `033000000${digits}AAA`,
      name: `Other package ${index + 1}`,
      namespace: `other${digits}`,
      version: [1, 0, 0, 1],
      app: null,
    };
  });
