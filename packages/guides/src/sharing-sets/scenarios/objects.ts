import type { OrgField, OrgObject } from '@orgready/org-simulator/org-state';

/** The objects of the simulated orgs: a few fields of each. */

const field = (name: string, label: string, type: string, more: Partial<OrgField> = {}): OrgField => ({
  name,
  label,
  type,
  ...more,
});
const system = { permissionable: false, updateable: false } as const;
const lookup = (name: string, label: string, more: Partial<OrgField> = {}): OrgField =>
  field(name, label, 'reference', more);

const object = (
  name: string,
  labels: readonly [string, string],
  ...fields: readonly OrgField[]
): OrgObject => ({
  name,
  label: labels[0],
  labelPlural: labels[1],
  fields: [
    field('Id', 'Record ID', 'id', system),
    lookup('OwnerId', 'Owner ID', { permissionable: false }),
    ...fields,
  ],
});
const name = (label: string): OrgField =>
  field('Name', label, 'string', { permissionable: false, required: true });

export const objects: readonly OrgObject[] = [
  object('Account', ['Account', 'Accounts'], name('Account Name'), field('Industry', 'Industry', 'picklist')),
  object(
    'Contact',
    ['Contact', 'Contacts'],
    name('Full Name'),
    lookup('AccountId', 'Account ID'),
    field('Email', 'Email', 'email'),
  ),
  object(
    'Asset',
    ['Asset', 'Assets'],
    name('Asset Name'),
    lookup('AccountId', 'Account ID'),
    lookup('ContactId', 'Contact ID'),
  ),
  object(
    'Case',
    ['Case', 'Cases'],
    field('CaseNumber', 'Case Number', 'string', system),
    lookup('AccountId', 'Account ID'),
    lookup('ContactId', 'Contact ID'),
    lookup('AssetId', 'Asset ID'),
    field('Subject', 'Subject', 'string'),
    field('Status', 'Status', 'picklist'),
  ),
  object(
    'Panel__c',
    ['Panel', 'Panels'],
    name('Panel Name'),
    lookup('Customer__c', 'Customer', { referenceTo: 'Account' }),
    field('Output__c', 'Output', 'double'),
  ),
  object('Permit__c', ['Permit', 'Permits'], name('Permit Name'), field('Issued__c', 'Issued', 'date')),
];
