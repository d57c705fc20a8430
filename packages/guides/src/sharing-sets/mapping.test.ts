import { expect, it } from 'vitest';
import type { SharingSet } from './facts/sharing-sets.ts';
import { heldBy, shownMapping, type WantedMapping } from './mapping.ts';

const profile = { name: 'Customer Community User' };
const wanted: WantedMapping = {
  object: 'Case',
  access: 'Read',
  userField: 'Account',
  objectField: 'Account',
};
const right = { object: 'Case', access: 'Read', userField: 'Account', objectField: 'Account' };
const setWith = (
  mapping: Partial<typeof right>,
  profiles: readonly string[] = [profile.name],
): SharingSet => ({ name: 'S', id: null, profiles, mappings: [{ ...right, ...mapping }] });

it.each<[string, readonly SharingSet[], ReturnType<typeof heldBy>['state'], Partial<WantedMapping>?]>([
  ['there are no sets', [], 'none'],
  ['the set is for another profile', [setWith({}, ['Partner'])], 'none'],
  ['the set has another object', [setWith({ object: 'Contact' })], 'none'],
  ['it is mapped as wanted', [setWith({})], 'right'],
  [
    'names are in another case',
    [setWith({ object: 'case', access: 'read', userField: 'account' }, ['customer community user'])],
    'right',
  ],
  ['the name of the profile is encoded', [setWith({}, ['Customer%20Community%20User'])], 'right'],
  ['the lookup is spelled as a column', [setWith({ objectField: 'AccountId' })], 'right'],
  [
    'a custom lookup is spelled as a relationship',
    [setWith({ objectField: 'Site__r.AccountId' })],
    'right',
    { objectField: 'Site__c.Account' },
  ],
  ['it grants more', [setWith({ access: 'Edit' })], 'more'],
  ['it grants less', [setWith({})], 'less', { access: 'Edit' }],
  ['it follows another lookup', [setWith({ objectField: 'Asset.Account' })], 'other'],
  ['it starts from another field of the user', [setWith({ userField: 'Contact' })], 'other'],
  ['one of two sets is right', [setWith({ userField: 'Contact' }), setWith({})], 'right'],
])('when %s', (_state, sets, expected, changes = {}) => {
  expect(heldBy(sets, profile, { ...wanted, ...changes }).state).toBe(expected);
});

it('is shown in the words of Setup', () => {
  expect(shownMapping({ ...right, access: 'Edit', objectField: 'Asset.Account' })).toBe(
    'User: Account = Case: Asset.Account, Read/Write',
  );
});
