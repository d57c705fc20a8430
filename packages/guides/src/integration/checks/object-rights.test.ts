import type { RequiredObject } from '../../required-object.ts';
import { testCheck } from '../../testing/check-table.ts';
import { requiring } from '../../testing/setup.ts';
import { accessTo } from '../../testing/subject.ts';
import { allFields } from './all-fields.ts';
import { allRecords } from './all-records.ts';
import { objectRights } from './object-rights.ts';

const wanting = (name: string, more: Partial<RequiredObject> = {}): RequiredObject => ({
  name,
  access: 'read',
  fields: [],
  ...more,
});
const account = requiring(wanting('Account'));
const inherited = requiring(wanting('PricebookEntry'));
const unknown = requiring(wanting('Nowhere__c'));
const nothing = requiring();
const where = 'profile-or-set' as const;
const granted = accessTo(['Read']);
/** Returns the access of a user whose only set is in an assignment that has ended. */
const endedOf = (access: ReturnType<typeof accessTo>) => ({
  ...access,
  sets: [],
  lost: access.sets.map(
    (set) => ({ ...set, why: 'expired', ended: Date.UTC(2026, 4, 3), license: null }) as const,
  ),
});
const ended = endedOf(granted);
const endedEverything = { access: endedOf(accessTo(['Read', 'ViewAllRecords', 'ViewAllFields'])) };
const reading = { access: accessTo(['Read']), where };
const everything = { access: accessTo(['Read', 'ViewAllRecords', 'ViewAllFields']) };
const asAdministrator = {
  access: accessTo(['Read'], {
    permissions: ['PermissionsViewAllData', 'PermissionsViewAllFieldsGlobal'],
  }),
};

testCheck(objectRights, [
  ['what is needed', reading, 'passed object-rights.passed', account],
  ['a name in another case', reading, 'passed object-rights.passed', requiring(wanting('ACCOUNT'))],
  ['nothing', { access: accessTo([]), where }, 'failed blocker object-rights.missing', account],
  [
    'Read, but Create and Edit are needed',
    reading,
    'failed blocker object-rights.missing',
    requiring(wanting('Account', { access: 'write' })),
  ],
  [
    'an object that follows others cannot be used, and nothing else is missing',
    { access: { ...accessTo([]), inherited: new Map() }, where },
    'failed blocker object-rights.follows',
    inherited,
  ],
  [
    'only an assignment that has ended grants it',
    { access: ended, where },
    'failed blocker lost-grant.expired',
    account,
  ],
  ['what follows from a parent object', reading, 'passed object-rights.passed', inherited],
  ['an object that this org does not have', reading, 'failed blocker object-rights.unknown', unknown],
  [
    'an unknown object and a missing permission',
    { access: accessTo([]), where },
    'failed blocker object-rights.unknown',
    requiring(wanting('Account'), wanting('Nowhere__c')),
  ],
  ['no object is required', reading, 'passed object-rights.passed', nothing],
]);

const users = 'public' as const;
testCheck(allRecords, [
  ['on the object', { ...everything, users }, 'passed all-records.passed', account],
  ['over all data', { ...asAdministrator, users }, 'passed all-records.passed', account],
  [
    'an assignment that has ended would show all',
    { ...endedEverything, users },
    'failed warning lost-grant.expired',
    account,
  ],
  ['only shared records', { ...reading, users }, 'failed warning all-records.missing', account],
  ['an object that follows its parent', { ...reading, users }, 'inapplicable all-records.none', inherited],
  ['an object that this org does not have', { ...reading, users }, 'inapplicable all-records.none', unknown],
  ['no object is required', { ...reading, users }, 'inapplicable all-records.none', nothing],
]);

testCheck(allFields, [
  ['on the object', everything, 'passed all-fields.passed', account],
  ['on every object', asAdministrator, 'passed all-fields.passed', account],
  [
    'an assignment that has ended would show all',
    endedEverything,
    'failed advice lost-grant.expired',
    account,
  ],
  ['only single fields', reading, 'failed advice all-fields.missing', account],
  ['an object that follows its parent', reading, 'inapplicable all-fields.none', inherited],
  ['no object is required', reading, 'inapplicable all-fields.none', nothing],
]);
