import { testCheck } from '../../testing/check-table.ts';
import {
  allUnfound,
  chosen,
  customerProfile,
  objectWith,
  oneUnfound,
  plusProfile,
} from '../../testing/customers.ts';
import type { CustomerUser } from '../facts/customer-user.ts';
import type { SharingSet } from '../facts/sharing-sets.ts';
import type { WantedMapping } from '../mapping.ts';
import { fieldAccess } from './field-access.ts';
import { mappingRight } from './mapping-right.ts';
import { objectOffered } from './object-offered.ts';
import { objectRights } from './object-rights.ts';
import { oneSet } from './one-set.ts';
import { profileLicense } from './profile-license.ts';

const both = chosen(customerProfile, plusProfile);
const closed = objectWith('private');

testCheck(profileLicense, [
  ['a high-volume license', { profiles: chosen(customerProfile) }, 'passed profile-license.passed'],
  ['one with roles among them', { profiles: both }, 'passed profile-license.passed.roles'],
  [
    'an internal license',
    { profiles: chosen(customerProfile, { ...plusProfile, license: 'Salesforce' }) },
    'failed blocker profile-license.failed',
  ],
  ['no license is shown', { profiles: chosen({ ...customerProfile, license: '' }) }, 'cantTell no-access'],
  [
    'one is shown and is wrong',
    {
      profiles: chosen({ ...customerProfile, license: '' }, { ...plusProfile, license: 'Salesforce' }),
    },
    'failed blocker profile-license.failed',
  ],
  ['one was not found', { profiles: oneUnfound }, 'failed blocker profile-license.missing'],
  ['none was found', { profiles: allUnfound }, 'failed blocker profile-license.missing'],
]);

testCheck(objectOffered, [
  ['a private object', { object: closed, objects: [closed] }, 'passed object-offered.passed'],
  [
    'everybody edits it',
    { object: objectWith('write'), objects: [objectWith('write')] },
    'failed blocker object-offered.failed.public',
  ],
  [
    'a custom object without a lookup that the reader sees',
    { object: objectWith('private', { name: 'Permit__c', support: 'unseen' }), objects: [closed] },
    'cantTell not-readable-by-api object-offered.cannot-tell',
  ],
  [
    'a standard object that sharing sets do not support',
    { object: objectWith('private', { name: 'Lead', support: 'unsupported' }), objects: [closed] },
    'failed blocker object-offered.failed.unsupported',
  ],
  [
    'the object is not shown',
    { object: null, objects: [closed] },
    'cantTell not-readable-by-api external-default.absent',
  ],
]);

const right = { object: 'Case', access: 'Read', userField: 'Account', objectField: 'Account' };
const set = (
  mapping: Partial<typeof right> = {},
  { name = 'Cases', profiles = [customerProfile.name, plusProfile.name] } = {},
): SharingSet => ({ name, id: null, profiles, mappings: [{ ...right, ...mapping }] });
const forPlus = { name: 'Plus', profiles: [plusProfile.name] };

testCheck(oneSet, [
  ['no set has the object', { profiles: both, object: 'Case', sets: [] }, 'passed one-set.passed'],
  ['one set has it', { profiles: both, object: 'case', sets: [set()] }, 'passed one-set.passed'],
  [
    'each profile has a set of its own',
    {
      profiles: both,
      object: 'Case',
      sets: [set({}, { name: 'Cases', profiles: [customerProfile.name] }), set({}, forPlus)],
    },
    'passed one-set.passed',
  ],
  [
    'a second set has another object',
    { profiles: both, object: 'Case', sets: [set(), set({ object: 'Contact' }, forPlus)] },
    'passed one-set.passed',
  ],
  [
    'one profile has it in two',
    { profiles: both, object: 'Case', sets: [set(), set({}, forPlus)] },
    'failed warning one-set.failed',
  ],
  [
    'one profile was not found',
    { profiles: oneUnfound, object: 'Case', sets: [set()] },
    'cantTell not-yet profile-license.missing',
  ],
  [
    'no profile was found',
    { profiles: allUnfound, object: 'Case', sets: [] },
    'cantTell not-yet profile-license.missing',
  ],
]);

const wanted: WantedMapping = {
  object: 'Case',
  access: 'Read',
  userField: 'Account',
  objectField: 'Account',
};
const given = { profiles: both, wanted, object: 'Case', links: [] };

testCheck(mappingRight, [
  ['a set maps it for both', { ...given, sets: [set()] }, 'passed mapping-right.passed'],
  ['there is no set', { ...given, sets: [] }, 'failed blocker mapping-right.missing'],
  ['one profile has none', { ...given, sets: [set({}, forPlus)] }, 'failed blocker mapping-right.missing'],
  [
    'one is mapped by another lookup',
    { ...given, sets: [set({ objectField: 'Asset.Account' })] },
    'failed blocker mapping-right.otherwise',
  ],
  [
    'it grants less',
    { ...given, wanted: { ...wanted, access: 'Edit' }, sets: [set()] },
    'failed blocker mapping-right.otherwise',
  ],
  ['it grants more', { ...given, sets: [set({ access: 'Edit' })] }, 'failed warning mapping-right.more'],
  [
    'it grants more to one, and nothing to the other',
    { ...given, sets: [set({ access: 'Edit' }, forPlus)] },
    'failed blocker mapping-right.missing',
  ],
  [
    'a profile was not found',
    { ...given, profiles: oneUnfound, sets: [set()] },
    'failed blocker profile-license.missing',
  ],
  [
    'no profile was found',
    { ...given, profiles: allUnfound, sets: [set()] },
    'failed blocker profile-license.missing',
  ],
  [
    'the object lacks the lookup',
    { ...given, wanted: null, sets: [set()] },
    'cantTell not-readable-by-api mapping-right.no-link',
  ],
]);

const row = ({ setId }: { readonly setId: string }, read: boolean, edit: boolean) => ({ setId, read, edit });
const granting = {
  id: '0PSHs0000000Sets',
  kind: 'permission-set',
  name: 'Help Center Cases',
  permissions: new Set<string>(),
} as const;
const userOf = ({ id, name }: { readonly id: string; readonly name: string }): CustomerUser => ({
  id: '005Hs000000Jack',
  name: 'Jack Rogers',
  username: 'jack@customer.example',
  isActive: true,
  profileId: id,
  profile: name,
  license: 'Customer Community',
  lastLogin: null,
});
const noSets = { user: null, sets: [], unlicensed: [] } as const;
const read = { profiles: both, access: 'Read', object: closed, ...noSets } as const;
const withSet = { user: userOf(customerProfile), sets: [granting], unlicensed: [] } as const;

testCheck(objectRights, [
  [
    'both may read',
    { ...read, rights: [row(customerProfile, true, false), row(plusProfile, true, true)] },
    'passed object-rights.passed',
  ],
  [
    'both may edit, as wanted',
    {
      ...read,
      access: 'Edit',
      rights: [row(customerProfile, true, true), row(plusProfile, true, true)],
    },
    'passed object-rights.passed',
  ],
  [
    'one has no row, which is no right',
    { ...read, rights: [row(customerProfile, true, true)] },
    'failed blocker object-rights.failed',
  ],
  [
    'one may only read, and Read/Write was chosen',
    {
      ...read,
      access: 'Edit',
      rights: [row(customerProfile, true, true), row(plusProfile, true, false)],
    },
    'failed blocker object-rights.failed',
  ],
  [
    'the profile that was found may not read',
    { ...read, profiles: oneUnfound, rights: [] },
    'failed blocker object-rights.failed',
  ],
  [
    'the profile that was found may read, another was not found',
    { ...read, profiles: oneUnfound, rights: [row(customerProfile, true, true)] },
    'cantTell not-yet profile-license.missing',
  ],
  [
    'no profile was found, so nothing was asked',
    { ...read, profiles: allUnfound, rights: null },
    'cantTell not-yet profile-license.missing',
  ],
  [
    'a permission set of the user has what the profile lacks',
    {
      ...read,
      ...withSet,
      rights: [row(plusProfile, true, true), row({ setId: granting.id }, true, false)],
    },
    'failed advice object-rights.by-set',
  ],
  [
    'a permission set of the user has Read, the profile nothing, and Read/Write was chosen',
    {
      ...read,
      ...withSet,
      access: 'Edit',
      rights: [row(plusProfile, true, true), row({ setId: granting.id }, true, false)],
    },
    'failed blocker object-rights.failed',
  ],
  [
    'the profile has Read and a permission set of the user Edit, as wanted',
    {
      ...read,
      ...withSet,
      access: 'Edit',
      rights: [
        row(customerProfile, true, false),
        row(plusProfile, true, true),
        row({ setId: granting.id }, true, true),
      ],
    },
    'failed advice object-rights.by-set',
  ],
  [
    'a permission set of the user has it, and is for another license',
    {
      ...read,
      ...withSet,
      sets: [],
      unlicensed: [
        {
          ...granting,
          why: 'user-license',
          ended: null,
          license: { needed: 'Salesforce', held: ['Customer Community'] },
        },
      ],
      rights: [row(plusProfile, true, true), row({ setId: granting.id }, true, false)],
    },
    'failed blocker customer-set.license',
  ],
  [
    'the permission sets of the user are not shown',
    {
      ...read,
      user: userOf(customerProfile),
      sets: null,
      unlicensed: [],
      rights: [row(plusProfile, true, true)],
    },
    'cantTell no-access',
  ],
  [
    'a permission set of the user says nothing of the other profile',
    { ...read, ...withSet, rights: [row({ setId: granting.id }, true, true)] },
    'failed blocker object-rights.failed',
  ],
  [
    'the object is not shown',
    { ...read, object: null, rights: [] },
    'cantTell not-readable-by-api external-default.absent',
  ],
]);

const shape = (hasSecurity: boolean) => ({
  label: 'Case',
  nameField: 'CaseNumber',
  fields: [{ name: 'Subject', label: 'Subject', referenceTo: [], relationship: null, hasSecurity }],
  children: [],
});
const field = ({ setId }: { readonly setId: string }) => ({ setId, field: 'Subject' });

testCheck(fieldAccess, [
  [
    'each reads a field',
    { ...noSets, profiles: both, shape: shape(true), fields: [field(customerProfile), field(plusProfile)] },
    'passed field-access.passed',
  ],
  [
    'one reads none',
    { ...noSets, profiles: both, shape: shape(true), fields: [field(customerProfile)] },
    'failed warning field-access.failed',
  ],
  [
    'a permission set of the user reads a field, and the profile none',
    {
      ...withSet,
      profiles: both,
      shape: shape(true),
      fields: [field(plusProfile), field({ setId: granting.id })],
    },
    'failed advice field-access.by-set',
  ],
  [
    'no field has field-level security',
    { ...noSets, profiles: both, shape: shape(false), fields: [] },
    'inapplicable field-access.none',
  ],
  [
    'one was not found',
    { ...noSets, profiles: oneUnfound, shape: shape(true), fields: [field(customerProfile)] },
    'cantTell not-yet profile-license.missing',
  ],
  [
    'no profile was found, so nothing was asked',
    { ...noSets, profiles: allUnfound, shape: shape(true), fields: null },
    'cantTell not-yet profile-license.missing',
  ],
]);
