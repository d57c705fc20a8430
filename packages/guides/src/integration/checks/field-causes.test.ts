import type { RequiredObject } from '../../required-object.ts';
import { testCheck } from '../../testing/check-table.ts';
import { accessTo } from '../../testing/subject.ts';
import { type DescribedObject, type FieldClues, noClues } from '../facts/field-clues.ts';
import type { FieldOfOrg } from '../facts/required-fields.ts';
import { fieldRights } from './field-rights.ts';

type Field = RequiredObject['fields'][number];
const read = (name: string): Field => ({ name, access: 'read' });
const write = (name: string): Field => ({ name, access: 'write' });
const of = (name: string, ...fields: readonly Field[]): RequiredObject => ({
  name,
  access: 'write',
  fields: [...fields],
});
const account = (...fields: readonly Field[]) => [of('Account', ...fields)];

const field = (name: string, more: Partial<FieldOfOrg> = {}): FieldOfOrg => ({
  object: 'Account',
  name,
  label: name,
  permissionable: true,
  updateable: true,
  creatable: true,
  kind: 'plain',
  durableId: null,
  securedBy: name,
  ...more,
});
const readOnly = { updateable: false, creatable: false };
const base = accessTo(['Read', 'Create', 'Edit'], { fields: ['Industry', 'BillingAddress'] });

/** The org with more fields in its catalog, and what else it shows. */
const org = (fields: readonly FieldOfOrg[], clues: Partial<FieldClues> = {}) => ({
  access: {
    ...base,
    permissionable: new Set(['account', 'opportunity']),
    fields: [...base.fields, ...fields],
    clues: { ...noClues, ...clues },
  },
  choices: [],
  where: 'profile-or-set' as const,
});
const described = (
  fields: readonly (readonly [name: string, compound: string | null])[],
  hasRecordTypes = false,
): Pick<FieldClues, 'described'> => ({
  described: new Map<string, DescribedObject>([
    [
      'account',
      {
        name: 'Account',
        fields: fields.map(([name, compoundFieldName]) => ({
          name,
          compoundFieldName,
          permissionable: true,
          updateable: compoundFieldName !== null,
        })),
        hasRecordTypes,
      },
    ],
  ]),
});
const names = (...some: readonly string[]): Pick<FieldClues, 'objectNames'> => ({
  objectNames: new Map(some.map((name) => [name.toLowerCase(), name])),
});
const address = described([
  ['BillingAddress', null],
  ['BillingCity', 'BillingAddress'],
]);
const city = field('BillingCity', { securedBy: 'BillingAddress' });
const entry = field('Id', { object: 'PricebookEntry', permissionable: false, ...readOnly });

testCheck(fieldRights, [
  [
    'a field of person accounts, which are off',
    { ...org([]), objects: account(read('PersonEmail'), read('Score__pc')) },
    'failed blocker field-rights.person-accounts',
  ],
  [
    'a field of person accounts, which are on',
    { ...org([field('IsPersonAccount')]), objects: account(read('Score__pc')) },
    'failed blocker field-rights.unknown',
  ],
  [
    'the currency of a record, and the org has one currency',
    { ...org([], names('Account', 'User')), objects: account(read('CurrencyIsoCode')) },
    'failed blocker field-rights.currencies',
  ],
  [
    'the currency of a record, and the org has several',
    { ...org([], names('Account', 'CurrencyType')), objects: account(read('CurrencyIsoCode')) },
    'failed blocker field-rights.unknown',
  ],
  [
    'the currency of a record, and nobody could read which objects the org has',
    { ...org([]), objects: account(read('CurrencyIsoCode')) },
    'failed blocker field-rights.unknown',
  ],
  [
    'the code of a state, and the address has none',
    { ...org([field('BillingCountry')]), objects: account(read('BillingStateCode')) },
    'failed blocker field-rights.state-country',
  ],
  [
    'the code of a state, and the address has one of the country',
    {
      ...org([field('BillingCountry'), field('BillingCountryCode')]),
      objects: account(read('BillingStateCode')),
    },
    'failed blocker field-rights.unknown',
  ],
  [
    'the code of an address that the org does not have',
    { ...org([]), objects: account(read('HomeStateCode')) },
    'failed blocker field-rights.unknown',
  ],
  [
    'record types, and the object has none',
    { ...org([], described([])), objects: account(read('RecordTypeId')) },
    'failed blocker field-rights.record-types',
  ],
  [
    'record types, and the object has some, so that it is not that',
    { ...org([], described([], true)), objects: account(read('RecordTypeId')) },
    'failed blocker field-rights.unknown',
  ],
  [
    'record types, and the object could not be described',
    { ...org([]), objects: account(read('RecordTypeId')) },
    'failed blocker field-rights.unknown',
  ],
  [
    'a field that exists with the prefix of a package',
    {
      ...org([], { similar: [{ object: 'Account', name: 'ia_crm__Class__c' }] }),
      objects: account(read('Class__c')),
    },
    'failed blocker field-rights.package',
  ],
  [
    'a field that exists without the prefix of a package',
    {
      ...org([], { similar: [{ object: 'Account', name: 'Class__c' }] }),
      objects: account(read('ia_crm__Class__c')),
    },
    'failed blocker field-rights.package',
  ],
  [
    'a field like it, of another kind',
    {
      ...org([], { similar: [{ object: 'Account', name: 'Class' }] }),
      objects: account(read('Class__c')),
    },
    'failed blocker field-rights.unknown',
  ],
  [
    'a field of the parent object',
    {
      ...org([entry], { similar: [{ object: 'Product2', name: 'ProductCode' }] }),
      objects: [of('PricebookEntry', read('ProductCode'))],
    },
    'failed blocker field-rights.parent',
  ],
  [
    'an address is to be written',
    {
      ...org([field('BillingAddress', { kind: 'compound', ...readOnly })], address),
      objects: account(write('BillingAddress')),
    },
    'failed blocker field-rights.compound',
  ],
  [
    'an address is to be read',
    {
      ...org([field('BillingAddress', { kind: 'compound', ...readOnly })], address),
      objects: account(read('BillingAddress')),
    },
    'passed field-rights.passed',
  ],
  [
    'a formula is to be written',
    { ...org([field('Margin__c', { kind: 'formula', ...readOnly })]), objects: account(write('Margin__c')) },
    'failed blocker field-rights.formula',
  ],
  [
    'an auto-number is to be written',
    { ...org([field('No__c', { kind: 'auto-number', ...readOnly })]), objects: account(write('No__c')) },
    'failed blocker field-rights.auto-number',
  ],
  [
    'a system field is to be written',
    { ...org([field('CreatedDate', readOnly)]), objects: account(write('CreatedDate')) },
    'failed blocker field-rights.system',
  ],
  [
    'a field that can be filled in only when a record is created',
    {
      ...org([field('Origin__c', { updateable: false, permissionable: false })]),
      objects: account(write('Origin__c')),
    },
    'passed field-rights.passed',
  ],
  [
    'fields that cannot be used for different reasons',
    {
      ...org([field('CreatedDate', readOnly)]),
      objects: account(write('CreatedDate'), read('PersonEmail')),
    },
    'failed blocker field-rights.vendor',
  ],
  [
    'one for the vendor, and another one that is hidden',
    { ...org([]), objects: account(read('Rating'), read('PersonEmail')) },
    'failed blocker field-rights.missing',
  ],
  [
    'a part of an address, on which catalog and describe agree',
    { ...org([city], address), objects: account(read('BillingCity')) },
    'passed field-rights.passed',
  ],
  [
    'a part of an address that the describe hides from the reader',
    { ...org([city], described([])), objects: account(read('BillingCity')) },
    'passed field-rights.passed',
  ],
  [
    'a part of an address, and the describe names another one',
    {
      ...org([city], described([['BillingCity', 'ShippingAddress']])),
      objects: account(read('BillingCity')),
    },
    'cantTell not-readable-by-api field-rights.disputed',
  ],
  [
    'a part of an address, and the describe calls it a field of its own',
    { ...org([city], described([['BillingCity', null]])), objects: account(read('BillingCity')) },
    'cantTell not-readable-by-api field-rights.disputed',
  ],
  [
    'a field that names itself as its compound',
    {
      ...org([field('Name', { permissionable: false })], described([['Name', 'Name']])),
      objects: account(read('Name')),
    },
    'passed field-rights.passed',
  ],
  [
    'a part of a compound without field-level security',
    {
      ...org([field('FirstName', { securedBy: 'Name' })], {
        described: new Map([
          [
            'account',
            {
              name: 'Account',
              hasRecordTypes: false,
              fields: [
                { name: 'Name', compoundFieldName: null, permissionable: false, updateable: false },
                { name: 'FirstName', compoundFieldName: 'Name', permissionable: true, updateable: true },
              ],
            },
          ],
        ]),
      }),
      objects: account(write('FirstName')),
    },
    'passed field-rights.passed',
  ],
]);
