import type { OrgProfile, OrgState, OrgUser } from '@orgready/org-simulator/org-state';
import type { Party } from '@orgready/shared/document/setup-document';
import {
  cloneWithout,
  commonPermissions,
  everyObjectPermission,
  standardAdministrator,
} from '../../scenarios/administrator.ts';
import { installedDeploymentApp } from '../../scenarios/deployment-app.ts';
import type { SharingParams } from '../params.ts';

/** The customer that all scenarios of this guide are about, and who shares the link. */

export const party: Party = {
  name: 'OrgReady',
  accent: '#0b5cad',
  supportEmail: 'support@orgready.example',
  returnUrl: null,
};

export const params: SharingParams = { objects: ['Account', 'Contact', 'Opportunity'] };

const administratorPermissions = [
  ...commonPermissions,
  'ManageCustomPermissions',
  'AssignPermissionSets',
  'EditPublicFilters',
] as const;

const administrator = standardAdministrator(administratorPermissions);

/** An administrator's clone without some permissions. */
export const profileWithout = (...missing: (typeof administratorPermissions)[number][]): OrgProfile =>
  cloneWithout(administrator, missing);

/** 15 characters, as the API takes it. */
export const managerProfileId = '00eQl000000Mana';

/** A profile of people who work with shared records. */
export const salesProfile = (name: string): OrgProfile => ({
  name,
  license: 'Salesforce',
  custom: true,
  permissions: ['ApiEnabled'],
  objects: { '*': everyObjectPermission },
  fields: { '*': 'edit' },
});

const channelManager: OrgProfile = { id: managerProfileId, ...salesProfile('Channel Manager') };

const person = (username: string, firstName: string, lastName: string, profile: string): OrgUser => ({
  username,
  password: 'Harbour-Light-4',
  firstName,
  lastName,
  profile,
});

export const admin = 'ada.admin@quarryline.example';
export const partnerAddress = 'partners@quarryline.example';
const manager = 'milo.partners@quarryline.example';

const object = (name: string, label: string, labelPlural: string, ...references: readonly string[]) => ({
  name,
  label,
  labelPlural,
  fields: [
    { name: 'Id', label: `${label} ID`, type: 'id', permissionable: false, updateable: false },
    { name: 'Name', label: `${label} Name`, type: 'string', permissionable: false },
    ...references.map((to) => ({ name: `${to}Id`, label: `${to} ID`, type: 'reference' })),
  ],
});

export const templateNames = {
  'invitation-template': 'Partner Invitation',
  'deactivation-template': 'Partner Deactivation',
  'accept-template': 'Partner Accepted',
  'reject-template': 'Partner Rejected',
  'update-template': 'Partner Profile Update',
} as const;

const bothColumns = ['Name', 'ConnectionReceived', 'ConnectionSent'] as const;
const sharing = { of: 'PartnerNetworkRecordConnection' } as const;
const accountLists = [
  { of: 'Contact', columns: bothColumns },
  { of: 'Opportunity', columns: bothColumns },
  sharing,
] as const;

export const layouts: NonNullable<OrgState['layouts']> = [
  { object: 'Account', name: 'Account Layout', relatedLists: accountLists },
  {
    object: 'Account',
    name: 'Account (Partners) Layout',
    profiles: ['Channel Manager'],
    relatedLists: accountLists,
  },
  { object: 'Contact', name: 'Contact Layout', relatedLists: [sharing] },
  { object: 'Opportunity', name: 'Opportunity Layout', relatedLists: [sharing] },
];

/** An org in which everything is as it should be. */
export const readyOrg: OrgState = {
  id: '00DQl0000004ShrMAE',
  name: 'Quarry Line',
  edition: 'Enterprise Edition',
  instance: 'USA512',
  isSandbox: false,
  trialExpires: null,
  apiRequests: { max: 100_000, used: 310 },
  profiles: [administrator, channelManager],
  users: [
    person(admin, 'Ada', 'Quist', 'System Administrator'),
    person(manager, 'Milo', 'Farr', 'Channel Manager'),
  ],
  objects: [
    object('Account', 'Account', 'Accounts'),
    object('Contact', 'Contact', 'Contacts', 'Account'),
    object('Opportunity', 'Opportunity', 'Opportunities', 'Account'),
    object('Site_Visit__c', 'Site Visit', 'Site Visits', 'Account'),
  ],
  permissionSets: [
    {
      name: 'Partner_Connections',
      label: 'Partner Connections',
      permissions: ['ManagePartnerNetConn', 'ManageQueues'],
    },
  ],
  assignments: [
    { username: admin, set: 'Partner_Connections' },
    { username: manager, set: 'Partner_Connections' },
  ],
  tabSettings: [{ set: 'Partner_Connections', object: 'PartnerNetworkConnection' }],
  partnerNetwork: {
    enabled: true,
    connections: [
      { name: 'Fenwick Stone', status: 'Accepted' },
      { name: 'Harrow Aggregates', status: 'Pending' },
    ],
  },
  layouts,
  emailTemplates: Object.values(templateNames).map((name) => ({ name })),
  orgWideAddresses: [{ address: partnerAddress, displayName: 'Quarry Line Partners' }],
  connectedApps: [installedDeploymentApp],
  installed: [],
  installing: [],
  available: [],
  quirks: {},
};

export const answers = { edition: 'enterprise', 'from-address': partnerAddress, ...templateNames };

/** The same org with some properties changed. */
export const orgWith = (changes: Partial<OrgState>): OrgState => ({ ...readyOrg, ...changes });

/** The same org with only these layouts of accounts; contacts and opportunities keep theirs. */
export const withAccountLists = (
  relatedLists: NonNullable<NonNullable<OrgState['layouts']>[number]['relatedLists']>,
): OrgState =>
  orgWith({
    layouts: [
      { object: 'Account', name: 'Account Layout', relatedLists },
      ...layouts.filter((one) => one.object !== 'Account'),
    ],
  });

export { accountLists, bothColumns, manager, sharing };
