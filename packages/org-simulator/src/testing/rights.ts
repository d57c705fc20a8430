import type { OrgField, OrgObject, OrgState } from '../org-state.ts';
import { admin, org, plain, user } from './orgs.ts';

/** An org with objects, permission sets and groups, for tests of who may do what. */

const field = (name: string, type = 'string', more: Partial<OrgField> = {}): OrgField => ({
  name,
  label: name,
  type,
  ...more,
});
const system = { permissionable: false, updateable: false } as const;

export const account: OrgObject = {
  name: 'Account',
  label: 'Account',
  labelPlural: 'Accounts',
  fields: [
    field('Id', 'id', system),
    field('OwnerId', 'reference', { permissionable: false }),
    field('Name', 'string', { permissionable: false, required: true, compound: 'Name' }),
    { ...field('Industry', 'picklist'), label: 'Industry' },
    field('BillingAddress', 'address', { updateable: false }),
    field('BillingCity', 'string', { compound: 'BillingAddress' }),
    field('Score__c', 'double', { updateable: false }),
  ],
};
export const product: OrgObject = {
  name: 'Product2',
  label: 'Product',
  labelPlural: 'Products',
  fields: [field('Id', 'id', system), field('ProductCode')],
};
const priceBookEntry: OrgObject = {
  name: 'PricebookEntry',
  label: 'Price Book Entry',
  labelPlural: 'Price Book Entries',
  permissionable: false,
  inheritsFrom: 'Product2',
  fields: [field('Id', 'id', system), field('IsActive', 'boolean')],
};
const renewal: OrgObject = {
  name: 'Renewal__c',
  label: 'Renewal',
  labelPlural: 'Renewals',
  fields: [field('Id', 'id', system), field('Due__c', 'date')],
};

export const rightsOrg = (changes: Partial<OrgState> = {}): OrgState =>
  org({
    profiles: [
      {
        name: 'System Administrator',
        license: 'Salesforce',
        permissions: [
          'ApiEnabled',
          'ViewSetup',
          'ViewRoles',
          'ManageUsers',
          'ManageInternalUsers',
          'AssignPermissionSets',
          'ManageProfilesPermissionsets',
          'CustomizeApplication',
          'ManageCustomPermissions',
          'ModifyAllData',
        ],
        fields: { '*': 'edit', 'Account.Score__c': 'none' },
      },
      {
        name: 'Plain',
        license: 'Salesforce',
        custom: true,
        permissions: ['ApiEnabled'],
        objects: { Account: ['Read'], Product2: ['Read', 'ViewAllRecords'] },
        fields: { 'Account.Industry': 'read' },
      },
    ],
    users: [user(admin, 'System Administrator'), user(plain, 'Plain')],
    objects: [account, product, priceBookEntry, renewal],
    permissionSets: [
      {
        name: 'Reading',
        label: 'Reading',
        permissions: ['ViewRoles'],
        objects: { Account: ['Read', 'ViewAllFields'] },
      },
      {
        name: 'Writing',
        label: 'Writing',
        permissions: ['ViewSetup', 'ViewRoles'],
        objects: { Account: ['Read', 'Create', 'Edit'], Renewal__c: ['Read'] },
        fields: { 'Account.Industry': 'edit', 'Account.BillingAddress': 'edit' },
      },
      { name: 'Fleeting', label: 'Fleeting', permissions: ['ManageSharing'], sessionBased: true },
    ],
    permissionSetGroups: [
      {
        name: 'Everything',
        label: 'Everything',
        sets: ['Writing', 'Fleeting'],
        muted: { permissions: ['ViewSetup'], fields: { 'Account.Industry': 'edit' } },
      },
    ],
    ...changes,
  });
