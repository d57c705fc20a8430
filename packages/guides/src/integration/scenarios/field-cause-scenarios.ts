import type { OrgField, OrgObject, OrgState } from '@orgready/org-simulator/org-state';
import { advice, blocker, unknown } from './expected.ts';
import type { Scenario } from './integration-scenario.ts';
import { account, objects, opportunity } from './objects.ts';
import { customProfile, orgWith, robin, wantingFields, withoutViewAllFields } from './robin.ts';

/** Fields that the vendor's list names, and that an org does not have or nobody can write. */

const field = (name: string, type = 'string', more: Partial<OrgField> = {}): OrgField => ({
  name,
  label: name,
  type,
  ...more,
});
const withObject = (changed: OrgObject): readonly OrgObject[] =>
  objects.map((object) => (object.name === changed.name ? changed : object));
const withFieldsOn = (object: OrgObject, ...more: readonly OrgField[]): readonly OrgObject[] =>
  withObject({ ...object, fields: [...(object.fields ?? []), ...more] });

const cause = (
  id: string,
  title: string,
  [object, ...names]: readonly [object: string, ...names: string[]],
  org: Partial<OrgState> = {},
  access: 'read' | 'write' = 'read',
): Scenario =>
  robin(
    id,
    title,
    orgWith({ profile: customProfile(), org }),
    { 'field-rights': blocker },
    wantingFields({ name: object, access, fields: names.map((name) => ({ name, access })) }),
  );

export const fieldCauseScenarios: readonly Scenario[] = [
  cause('person-accounts-off', 'Fields of person accounts are needed, which are off', [
    'Account',
    'IsPersonAccount',
    'PersonEmail',
    'Score__pc',
  ]),
  cause(
    'person-accounts-on',
    'Person accounts are on, and one of their fields is missing',
    ['Account', 'Score__pc'],
    {
      objects: withFieldsOn(account, field('IsPersonAccount', 'boolean', { permissionable: false })),
    },
  ),
  cause('one-currency', 'The currency of records is needed, and the org has one', [
    'Opportunity',
    'CurrencyIsoCode',
  ]),
  cause(
    'many-currencies',
    'The org has several currencies, and the object has none of them',
    ['Opportunity', 'CurrencyIsoCode'],
    { multipleCurrencies: true },
  ),
  cause('no-state-codes', 'Codes of states are needed, and state and country picklists are off', [
    'Account',
    'BillingStateCode',
  ]),
  cause('no-record-types', 'Record types are needed, and the object has none', [
    'Opportunity',
    'RecordTypeId',
  ]),
  cause('field-of-package', 'The field exists with the prefix of a package', ['Opportunity', 'Class__c'], {
    objects: withFieldsOn(opportunity, field('ia_crm__Class__c')),
  }),
  robin(
    'field-of-parent',
    'The field is one of the parent object',
    orgWith({ profile: customProfile() }),
    { 'field-rights': blocker },
    wantingFields({
      name: 'PricebookEntry',
      access: 'read',
      fields: [{ name: 'Family', access: 'read' }],
    }),
  ),
  cause(
    'address-written',
    'An address is to be written as a whole',
    ['Account', 'BillingAddress'],
    {},
    'write',
  ),
  cause(
    'formula-written',
    'A formula is to be written',
    ['Opportunity', 'Margin__c'],
    {
      objects: withFieldsOn(
        opportunity,
        field('Margin__c', 'currency', { updateable: false, computed: 'formula' }),
      ),
    },
    'write',
  ),
  cause(
    'number-written',
    'An auto-number is to be written',
    ['Opportunity', 'Deal_Number__c'],
    {
      objects: withFieldsOn(
        opportunity,
        field('Deal_Number__c', 'string', { updateable: false, computed: 'auto-number' }),
      ),
    },
    'write',
  ),
  cause('several-causes', 'Fields cannot be used for different reasons', [
    'Opportunity',
    'CurrencyIsoCode',
    'RecordTypeId',
    'Nickname__c',
  ]),
  robin(
    'compound-disputed',
    'The list of fields and the describe name different compounds for a part of an address',
    orgWith({
      profile: customProfile(withoutViewAllFields),
      org: {
        objects: withObject({
          ...account,
          fields: [
            ...(account.fields ?? []).map((one) =>
              one.name === 'BillingCity' ? { ...one, compoundInCatalog: 'ShippingAddress' } : one,
            ),
            field('ShippingAddress', 'address', { updateable: false }),
          ],
        }),
      },
    }),
    { 'field-rights': unknown('not-readable-by-api'), 'all-fields': advice },
  ),
];
