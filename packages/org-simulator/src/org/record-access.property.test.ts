import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type AccessLevel,
  type AccessMapping,
  type AccessUser,
  type AccessWorld,
  accessLevel,
  type DataRecord,
  type SharingModel,
  sharingModels,
} from './record-access.ts';

const id = (prefix: string, index: number): string => `${prefix}Hs000000000${index}`;
const accounts = [0, 1, 2].map((index) => id('001', index));
const contacts = [0, 1, 2].map((index) => id('003', index));
const assets = [0, 1, 2].map((index) => id('02i', index));
const cases = [0, 1, 2, 3].map((index) => id('500', index));
const users = [0, 1, 2].map((index) => id('005', index));
const boss = 'boss';
const desk = 'desk';

const maybe = (some: readonly string[]) => fc.constantFrom(...some, null);
const owner = fc.constantFrom(...users);
const record = (object: string, own: string, columns: Record<string, fc.Arbitrary<string | null>>) =>
  fc.record({ OwnerId: owner, ...columns }).map(
    (values): DataRecord => ({
      object,
      id: own,
      ownerId: String(values.OwnerId),
      values: { ...values, Id: own },
    }),
  );
const records = fc.tuple(
  ...accounts.map((own) => record('Account', own, {})),
  ...contacts.map((own) => record('Contact', own, { AccountId: maybe(accounts) })),
  ...assets.map((own) => record('Asset', own, { AccountId: maybe(accounts), ContactId: maybe(contacts) })),
  ...cases.map((own) =>
    record('Case', own, { AccountId: maybe(accounts), ContactId: maybe(contacts), AssetId: maybe(assets) }),
  ),
);
const mapping = fc.record<AccessMapping>({
  object: fc.constantFrom('Case', 'case', 'Contact', 'Asset'),
  access: fc.constantFrom('Read', 'Edit'),
  userField: fc.constantFrom('Account', 'Contact', 'Contact.RelatedAccount'),
  objectField: fc.constantFrom('Account', 'AccountId', 'Contact', 'Asset.Account', 'Asset.Contact'),
});
const model = fc.constantFrom(...sharingModels);
const world = fc.record({
  records,
  models: fc.record({ internal: model, external: model }),
  sets: fc.array(
    fc.record({
      profiles: fc.subarray(['customer user', 'Partner User']),
      mappings: fc.array(mapping, { maxLength: 2 }),
    }),
    { maxLength: 2 },
  ),
  roles: fc.dictionary(fc.constantFrom(...users), fc.constantFrom(boss, desk)),
  related: fc.array(
    fc.record({ contactId: fc.constantFrom(...contacts), accountId: fc.constantFrom(...accounts) }),
    { maxLength: 2 },
  ),
  user: fc.record({
    id: owner,
    isExternal: fc.boolean(),
    usesSharingSets: fc.boolean(),
    profile: fc.constantFrom('Customer User', 'Somebody'),
    contactId: maybe(contacts),
    role: fc.constantFrom(boss, desk, null),
    allRecords: fc.constantFrom(null, 'ViewAllRecords', 'ModifyAllRecords'),
  }),
});
type Given = typeof world extends fc.Arbitrary<infer T> ? T : never;

const worldOf = ({ records: all, models, sets, roles, related }: Given): AccessWorld => ({
  records: all,
  defaults: () => models,
  sets,
  roleOf: (userId) => roles[userId] ?? null,
  related,
});
const userOf = ({ user: { role, allRecords, ...user } }: Given): AccessUser => ({
  ...user,
  rolesBelow: role === boss ? [boss, desk] : role === desk ? [desk] : [],
  may: (_object, right) =>
    allRecords === right || (allRecords === 'ModifyAllRecords' && right === 'ViewAllRecords'),
});

/** The same by listing every way to a record, each written out for the few columns that there are. */
const everyWay = (given: Given, one: DataRecord): AccessLevel[] => {
  const { user, models, sets, roles, related } = given;
  const find = (own: unknown) => given.records.find((other) => other.id === own);
  const column = (of: DataRecord | undefined, name: string) => of?.values[name] ?? null;
  const ways: AccessLevel[] = ['None'];
  if (one.ownerId === user.id) ways.push('All');
  if (user.allRecords === 'ModifyAllRecords') ways.push('All');
  if (user.allRecords === 'ViewAllRecords') ways.push('Read');
  if (user.role === boss && roles[one.ownerId] === desk) ways.push('All');
  const granted: Record<SharingModel, AccessLevel> = {
    Private: 'None',
    Read: 'Read',
    ReadWrite: 'Edit',
    ReadWriteTransfer: 'Edit',
    FullAccess: 'All',
    ControlledByParent: 'None',
  };
  const used = user.isExternal ? models.external : models.internal;
  ways.push(granted[used]);
  const parent = find(column(one, 'AccountId'));
  if (used === 'ControlledByParent' && parent) ways.push(...everyWay(given, parent));
  const contact = find(user.contactId);
  if (contact) {
    const account = column(contact, 'AccountId');
    if (one.id === contact.id || one.id === account) ways.push('Read');
    if (column(one, 'ContactId') === contact.id) ways.push('Read');
    const asset = find(column(one, 'AssetId'));
    const targets: Record<string, unknown> = {
      Account: column(one, 'AccountId'),
      AccountId: column(one, 'AccountId'),
      Contact: column(one, 'ContactId'),
      'Asset.Account': column(asset, 'AccountId'),
      'Asset.Contact': column(asset, 'ContactId'),
    };
    const others = related.flatMap((two) => (two.contactId === contact.id ? two.accountId : []));
    const sources: Record<string, unknown[]> = {
      Account: [account],
      Contact: [contact.id],
      'Contact.RelatedAccount': [account, ...others],
    };
    for (const set of user.usesSharingSets ? sets : [])
      for (const { object, access, userField, objectField } of set.mappings) {
        const isFor = set.profiles.includes('customer user') && user.profile === 'Customer User';
        const target = targets[objectField] ?? null;
        const isSame = target !== null && (sources[userField] ?? []).includes(target);
        if (isFor && isSame && object.toLowerCase() === one.object.toLowerCase()) ways.push(access);
      }
  }
  return ways;
};

describe('access to a record', () => {
  test('is the highest that any way to it gives', () => {
    const seen = new Set<AccessLevel>();
    fc.assert(
      fc.property(world, (given) => {
        const made = worldOf(given);
        for (const one of given.records) {
          const ways = everyWay(given, one);
          const expected = (['All', 'Edit', 'Read', 'None'] as const).find((level) => ways.includes(level));
          const found = accessLevel(made, userOf(given), one);
          seen.add(found);
          expect(found).toBe(expected);
        }
      }),
      { numRuns: 300 },
    );
    expect([...seen].sort()).toEqual(['All', 'Edit', 'None', 'Read']);
  });
});
