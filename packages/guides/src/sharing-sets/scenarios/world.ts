import type { OrgProfile, OrgState, OrgUser } from '@orgready/org-simulator/org-state';
import type { Party } from '@orgready/shared/document/setup-document';
import {
  cloneWithout,
  commonPermissions,
  everyObjectPermission,
  standardAdministrator,
} from '../../scenarios/administrator.ts';
import { installedDeploymentApp } from '../../scenarios/deployment-app.ts';
import type { SharingSetsParams } from '../params.ts';
import { objects } from './objects.ts';

/** The customer that all scenarios of this guide are about. */

export const party: Party = {
  name: 'OrgReady',
  accent: '#0b5cad',
  supportEmail: 'support@orgready.example',
  returnUrl: null,
};
export const params: SharingSetsParams = {};

/** Ids of 15 characters, as the API takes them. */
export const ids = {
  site: '0DBHs000000Help',
  customerProfile: '00eHs000000Cust',
  plusProfile: '00eHs000000Plus',
  staffProfile: '00eHs000000Staf',
  burlington: '001Hs000000Burl',
  edge: '001Hs000000Edge',
  jack: '003Hs000000Jack',
  jane: '003Hs000000Jane',
  sean: '003Hs000000Sean',
  panel: '02iHs000000Pane',
  ofJane: '500Hs0000001001',
  ofJack: '500Hs0000001002',
  ofEdge: '500Hs0000001003',
  ofAsset: '500Hs0000001004',
} as const;

export const admin = 'maria.jimenez@ursamajor.example';
export const jack = 'jack.rogers@ursamajor.example';

const administratorPermissions = [...commonPermissions, 'ManageSharing', 'ManageNetworks'] as const;

const administrator = standardAdministrator(administratorPermissions);

/** An administrator's clone without some permissions. */
export const administratorWithout = (
  ...missing: (typeof administratorPermissions)[number][]
): OrgProfile => ({ ...cloneWithout(administrator, missing), objects: { '*': ['Read'] } });

export const customerProfile: OrgProfile = {
  id: ids.customerProfile,
  name: 'Customer Community User',
  license: 'Customer Community',
  permissions: [],
  objects: { Case: ['Read', 'Create', 'Edit'], Account: ['Read'], Contact: ['Read'], Panel__c: ['Read'] },
  fields: { '*': 'read' },
};
export const plusProfile: OrgProfile = {
  ...customerProfile,
  id: ids.plusProfile,
  name: 'Customer Community Plus User',
  license: 'Customer Community Plus',
};
const staffProfile: OrgProfile = {
  id: ids.staffProfile,
  name: 'Support Staff',
  license: 'Salesforce',
  custom: true,
  permissions: ['ApiEnabled'],
  objects: { Case: everyObjectPermission },
};

const person = (username: string, firstName: string, lastName: string, profile: string): OrgUser => ({
  username,
  password: 'Harbour-Light-4',
  firstName,
  lastName,
  profile,
});

export const maria: OrgUser = { ...person(admin, 'Maria', 'Jimenez', 'System Administrator'), role: 'CEO' };
export const jackUser: OrgUser = {
  ...person(jack, 'Jack', 'Rogers', customerProfile.name),
  contact: ids.jack,
};

export const records = {
  Account: [
    { Id: ids.burlington, Name: 'Burlington Textiles Corp of America' },
    { Id: ids.edge, Name: 'Edge Communications' },
  ],
  Contact: [
    { Id: ids.jack, Name: 'Jack Rogers', AccountId: ids.burlington },
    { Id: ids.jane, Name: 'Jane Grey', AccountId: ids.burlington },
    { Id: ids.sean, Name: 'Sean Forbes', AccountId: ids.edge },
  ],
  Asset: [{ Id: ids.panel, Name: 'Roof panels', AccountId: ids.burlington }],
  Case: [
    { Id: ids.ofJane, CaseNumber: '00001001', AccountId: ids.burlington, ContactId: ids.jane },
    { Id: ids.ofJack, CaseNumber: '00001002', AccountId: ids.burlington, ContactId: ids.jack },
    { Id: ids.ofEdge, CaseNumber: '00001003', AccountId: ids.edge, ContactId: ids.sean },
  ],
} satisfies NonNullable<OrgState['records']>;

export const set = (
  changes: Partial<NonNullable<OrgState['sharingSets']>[number]> = {},
  mapping: Partial<NonNullable<OrgState['sharingSets']>[number]['mappings'][number]> = {},
): NonNullable<OrgState['sharingSets']>[number] => ({
  name: 'Share_Customer_Cases',
  label: 'Share Customer Cases',
  profiles: [customerProfile.name],
  mappings: [{ object: 'Case', access: 'Read', userField: 'Account', objectField: 'Account', ...mapping }],
  ...changes,
});

/** An org in which everything is in place. */
export const readyOrg: OrgState = {
  id: '00DHs0000005UrsMAE',
  name: 'Ursa Major Solar',
  edition: 'Enterprise Edition',
  instance: 'USA512',
  isSandbox: false,
  trialExpires: null,
  apiRequests: { max: 100_000, used: 1_200 },
  profiles: [administrator, customerProfile, plusProfile, staffProfile],
  users: [maria, jackUser],
  roles: [{ name: 'CEO' }],
  objects,
  records,
  sharing: {
    Case: { internal: 'ReadWriteTransfer', external: 'Private' },
    Panel__c: { internal: 'ReadWrite', external: 'Private' },
    Contact: { internal: 'ControlledByParent', external: 'ControlledByParent' },
  },
  digitalExperiences: true,
  standardExternalProfiles: true,
  networks: [
    {
      id: ids.site,
      name: 'Help Center',
      path: 'help',
      members: { [customerProfile.name]: 'Added', [plusProfile.name]: 'Added' },
    },
  ],
  sharingSets: [set()],
  connectedApps: [installedDeploymentApp],
  installed: [],
  installing: [],
  available: [],
  quirks: {},
};

/** The org of the source text, before anything was done but the default. */
export const emptyOrg: OrgState = {
  ...readyOrg,
  sharingSets: [],
  users: [maria],
  standardExternalProfiles: false,
};
