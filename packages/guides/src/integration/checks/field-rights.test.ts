import type { RequiredObject } from '../../required-object.ts';
import { testCheck } from '../../testing/check-table.ts';
import { accessTo } from '../../testing/subject.ts';
import { fieldRights } from './field-rights.ts';
import { optionalFields } from './optional-fields.ts';

type Field = RequiredObject['fields'][number];
const read = (name: string): Field => ({ name, access: 'read' });
const may = (name: string): Field => ({ name, access: 'read', optional: true });
const account = (...fields: readonly Field[]): readonly RequiredObject[] => [
  { name: 'Account', access: 'read', fields: [...fields] },
];
const access = accessTo(['Read'], { fields: ['Industry'] });
const blind = accessTo([], { fields: ['Industry'] });
const where = 'profile-or-set' as const;
const values = { access, choices: [], where };

testCheck(fieldRights, [
  ['granted', { ...values, objects: account(read('Industry')) }, 'passed field-rights.passed'],
  ['a name in another case', { ...values, objects: account(read('INDUSTRY')) }, 'passed field-rights.passed'],
  [
    'one is hidden',
    { ...values, objects: account(read('Industry'), read('Rating')) },
    'failed blocker field-rights.missing',
  ],
  [
    'readable but must be writable',
    { ...values, objects: account({ name: 'Industry', access: 'write' }) },
    'failed blocker field-rights.missing',
  ],
  [
    'the object itself cannot be read',
    { ...values, access: blind, objects: account(read('Industry')) },
    'cantTell not-yet field-rights.waits',
  ],
  [
    'the object itself cannot be read, and one of its fields is hidden',
    { ...values, access: blind, objects: account(read('Industry'), read('Rating')) },
    'failed blocker field-rights.missing',
  ],
  [
    'a field that this org does not have',
    { ...values, objects: account(read('Gone__c')) },
    'failed blocker field-rights.unknown',
  ],
  [
    'one is unknown and another hidden',
    { ...values, objects: account(read('Gone__c'), read('Rating')) },
    'failed blocker field-rights.missing',
  ],
  [
    'a hidden one that is optional',
    { ...values, objects: account(may('Rating')) },
    'inapplicable field-rights.none',
  ],
  ['no field is required', { ...values, objects: account() }, 'inapplicable field-rights.none'],
  ['no object is required', { ...values, objects: [] }, 'inapplicable field-rights.none'],
]);

testCheck(optionalFields, [
  ['granted', { access, where, objects: account(may('Industry')) }, 'passed field-rights.passed'],
  ['hidden', { access, where, objects: account(may('Rating')) }, 'failed advice field-rights.missing'],
  [
    'not in this org',
    { access, where, objects: account(may('Gone__c')) },
    'failed advice field-rights.unknown',
  ],
  [
    'only required ones',
    { access, where, objects: account(read('Rating')) },
    'inapplicable field-rights.none',
  ],
]);
