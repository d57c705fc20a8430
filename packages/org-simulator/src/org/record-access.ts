import { sameId } from '../salesforce-id.ts';

/** A record of the customer's data. */
export interface DataRecord {
  readonly object: string;
  readonly id: string;
  readonly ownerId: string;
  readonly values: Readonly<Record<string, string | number | boolean | null>>;
}

/** An org-wide default, in the words that orgs answer with (P 7.3). */
export const sharingModels = [
  'Private',
  'Read',
  'ReadWrite',
  'ReadWriteTransfer',
  'FullAccess',
  'ControlledByParent',
] as const;
export type SharingModel = (typeof sharingModels)[number];

export interface AccessMapping {
  readonly object: string;
  readonly access: 'Read' | 'Edit';
  /** `Account`, `Contact`, `Contact.RelatedAccount` or a field of either. */
  readonly userField: string;
  /** `Account`, `AccountId`, `Asset.Account`, `Id`. */
  readonly objectField: string;
}

/** A user as far as record access depends on it. */
export interface AccessUser {
  readonly id: string;
  readonly isExternal: boolean;
  /** Whether the license is one that sharing sets are made for. */
  readonly usesSharingSets: boolean;
  readonly profile: string;
  readonly contactId: string | null;
  /** The user's role with those below it; empty: no role. */
  readonly rolesBelow: readonly string[];
  /** Rights on all records of an object. */
  may(object: string, right: 'ViewAllRecords' | 'ModifyAllRecords'): boolean;
}

/** Everything that decides about the records of an org. */
export interface AccessWorld {
  readonly records: readonly DataRecord[];
  readonly defaults: (object: string) => { readonly internal: SharingModel; readonly external: SharingModel };
  readonly sets: readonly {
    readonly profiles: readonly string[];
    readonly mappings: readonly AccessMapping[];
  }[];
  readonly roleOf: (userId: string) => string | null;
  /** Accounts that a contact is related to beside its own. */
  readonly related: readonly { readonly contactId: string; readonly accountId: string }[];
}

const levels = ['None', 'Read', 'Edit', 'All'] as const;
export type AccessLevel = (typeof levels)[number];
const highest = (...some: readonly AccessLevel[]): AccessLevel =>
  levels.findLast((level) => some.includes(level)) ?? 'None';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Returns the value of a field that may be named as in metadata: `Account` for `AccountId`, `Site__r` for `Site__c`. */
const fieldValue = ({ values }: DataRecord, name: string): string | null => {
  const spellings = [name, `${name}Id`, name.replace(/__r$/i, '__c')];
  const found = Object.entries(values).find(([column]) => spellings.some((one) => same(one, column)));
  return typeof found?.[1] === 'string' ? found[1] : null;
};

const recordOf = ({ records }: AccessWorld, id: string | null): DataRecord | undefined =>
  id === null ? undefined : records.find((one) => sameId(one.id, id));

/** Follows a path of lookups from a record; null where one is empty. */
const pathValue = (world: AccessWorld, record: DataRecord, path: string): string | null => {
  const [first = '', ...rest] = path.split('.');
  const value = fieldValue(record, first);
  if (rest.length === 0) return value;
  const next = recordOf(world, value);
  return next ? pathValue(world, next, rest.join('.')) : null;
};

/** Returns the ids that a user stands for on the user's side of a mapping. */
const userValues = (world: AccessWorld, { contactId }: AccessUser, userField: string): readonly string[] => {
  const contact = recordOf(world, contactId);
  if (!contact) return [];
  const [first = '', second, ...rest] = userField.split('.');
  const accountId = fieldValue(contact, 'AccountId');
  if (same(first, 'Contact') && second !== undefined && same(second, 'RelatedAccount'))
    return [
      ...(accountId === null ? [] : [accountId]),
      ...world.related.filter((one) => sameId(one.contactId, contact.id)).map((one) => one.accountId),
    ];
  const start = same(first, 'Account') ? accountId : same(first, 'Contact') ? contact.id : null;
  const from = recordOf(world, start);
  if (!from) return [];
  const value = second === undefined ? from.id : pathValue(world, from, [second, ...rest].join('.'));
  return value === null ? [] : [value];
};

const bySharingSets = (world: AccessWorld, user: AccessUser, record: DataRecord): AccessLevel => {
  if (!user.usesSharingSets) return 'None';
  const granted = world.sets
    .filter(({ profiles }) => profiles.some((name) => same(name.replaceAll('%20', ' '), user.profile)))
    .flatMap(({ mappings }) => mappings)
    .filter(({ object, userField, objectField }) => {
      if (!same(object, record.object)) return false;
      const value = pathValue(world, record, objectField);
      return value !== null && userValues(world, user, userField).some((one) => sameId(one, value));
    });
  return highest(...granted.map(({ access }) => access));
};

const byDefault = (world: AccessWorld, user: AccessUser, record: DataRecord): AccessLevel => {
  const { internal, external } = world.defaults(record.object);
  const model = user.isExternal ? external : internal;
  switch (model) {
    case 'Private':
      return 'None';
    case 'Read':
      return 'Read';
    case 'ReadWrite':
    case 'ReadWriteTransfer':
      return 'Edit';
    case 'FullAccess':
      return 'All';
    case 'ControlledByParent': {
      const parent = recordOf(world, fieldValue(record, 'AccountId'));
      return parent ? accessLevel(world, user, parent) : 'None';
    }
  }
};

/** An external user reads the own account and contact, and what names that contact (P 7.5). */
const asCustomer = (world: AccessWorld, { contactId }: AccessUser, record: DataRecord): AccessLevel => {
  const contact = recordOf(world, contactId);
  if (!contact) return 'None';
  const own = [contact.id, fieldValue(contact, 'AccountId')];
  const isOwn = own.some((one) => one !== null && sameId(one, record.id));
  const named = fieldValue(record, 'ContactId');
  return isOwn || (named !== null && sameId(named, contact.id)) ? 'Read' : 'None';
};

/**
 * Returns what a user may do with a record: by owner, role hierarchy, org-wide default, sharing sets and rights on all
 * records. Object permissions do not narrow it: record access is one thing, object access another (P 7.5).
 */
export const accessLevel = (world: AccessWorld, user: AccessUser, record: DataRecord): AccessLevel => {
  if (user.may(record.object, 'ModifyAllRecords') || sameId(record.ownerId, user.id)) return 'All';
  const [, ...below] = user.rolesBelow;
  const ownerRole = world.roleOf(record.ownerId);
  if (ownerRole !== null && below.includes(ownerRole)) return 'All';
  return highest(
    user.may(record.object, 'ViewAllRecords') ? 'Read' : 'None',
    byDefault(world, user, record),
    asCustomer(world, user, record),
    bySharingSets(world, user, record),
  );
};
