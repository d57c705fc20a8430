import type { OrgField, OrgObject, OrgState } from '../org-state.ts';
import { admin, org, user } from './orgs.ts';

/** An org with a site, customers, their cases and a sharing set, for tests of who may see which record. */

const field = (name: string, type = 'string', more: Partial<OrgField> = {}): OrgField => ({
  name,
  label: name,
  type,
  ...more,
});
const lookups = (...names: readonly string[]): OrgField[] => names.map((name) => field(name, 'reference'));
const object = (name: string, ...fields: readonly OrgField[]): OrgObject => ({
  name,
  label: name,
  labelPlural: `${name}s`,
  fields: [
    field('Id', 'id', { permissionable: false, updateable: false }),
    field('OwnerId', 'reference', { permissionable: false }),
    field('Name', 'string', { permissionable: false }),
    ...fields,
  ],
});

const customerObjects: readonly OrgObject[] = [
  object('Account'),
  object('Contact', ...lookups('AccountId')),
  object('Asset', ...lookups('AccountId', 'ContactId')),
  object('Case', ...lookups('AccountId', 'ContactId', 'AssetId')),
];

export const customerProfile = 'Customer Community User';
export const customer = 'jack@customer.example';
/** Ids by name, of 15 characters. */
export const ids = {
  burlington: '001Hs00000000B1',
  other: '001Hs00000000B2',
  jack: '003Hs00000000J1',
  jill: '003Hs00000000J2',
  pump: '02iHs00000000P1',
  ofColleague: '500Hs00000000C1',
  ofPump: '500Hs00000000C2',
  ofOther: '500Hs00000000C3',
  named: '500Hs00000000C4',
} as const;

export const customersOrg = (changes: Partial<OrgState> = {}): OrgState =>
  org({
    profiles: [
      {
        name: 'System Administrator',
        license: 'Salesforce',
        permissions: ['ApiEnabled', 'ViewSetup', 'ManageUsers', 'ModifyAllData', 'CustomizeApplication'],
        fields: { '*': 'edit' },
      },
      {
        name: customerProfile,
        license: 'Customer Community',
        permissions: [],
        objects: { Case: ['Read', 'Create', 'Edit'] },
        fields: { '*': 'read' },
      },
    ],
    users: [
      { ...user(admin, 'System Administrator'), role: 'Head' },
      { ...user(customer, customerProfile), contact: ids.jack },
    ],
    roles: [{ name: 'Head' }, { name: 'Desk', parent: 'Head' }],
    objects: customerObjects,
    records: {
      Account: [
        { Id: ids.burlington, Name: 'Burlington' },
        { Id: ids.other, Name: 'Other' },
      ],
      Contact: [
        { Id: ids.jack, Name: 'Jack', AccountId: ids.burlington },
        { Id: ids.jill, Name: 'Jill', AccountId: ids.burlington },
      ],
      Asset: [{ Id: ids.pump, Name: 'Pump', AccountId: ids.burlington }],
      Case: [
        { Id: ids.ofColleague, Name: '1', AccountId: ids.burlington, ContactId: ids.jill },
        { Id: ids.ofPump, Name: '2', AssetId: ids.pump },
        { Id: ids.ofOther, Name: '3', AccountId: ids.other },
        { Id: ids.named, Name: '4', AccountId: ids.other, ContactId: ids.jack },
      ],
    },
    sharing: { Case: { internal: 'ReadWriteTransfer', external: 'Private' } },
    digitalExperiences: true,
    multipleAccounts: true,
    networks: [
      { id: '0DBHs00000000N1', name: 'Help', path: 'help', members: { [customerProfile]: 'Added' } },
    ],
    sharingSets: [
      {
        name: 'Cases',
        label: 'Cases',
        profiles: [customerProfile],
        mappings: [{ object: 'Case', access: 'Read', userField: 'Account', objectField: 'Account' }],
      },
    ],
    ...changes,
  });
