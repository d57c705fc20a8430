import { userTypeOf } from '../org/licenses.ts';
import type { Org } from '../org/org.ts';
import {
  type AccessLevel,
  type AccessUser,
  type AccessWorld,
  accessLevel,
  type DataRecord,
} from '../org/record-access.ts';
import { recordId } from '../org/record-id.ts';
import type { User } from '../org/user.ts';
import { multipleAccounts } from './account-contact-relations.ts';
import { records } from './records.ts';
import { roleId, roles } from './roles.ts';
import { defaultsOf } from './sharing-defaults.ts';
import { sharingSets } from './sharing-sets.ts';
import { defineTable, field, flag, hasAnyOf, id, lookup, picklist, type Row, unfilterable } from './table.ts';

/** Returns a role with all roles below it, itself first. */
const withLower = (org: Org, role: string): readonly string[] => [
  role,
  ...roles
    .in(org)
    .filter(({ parent }) => parent !== null && roleId(org, parent) === role)
    .flatMap(({ name }) => withLower(org, roleId(org, name))),
];

export const accessWorldOf = (org: Org): AccessWorld => ({
  records: records.in(org),
  defaults: (object) => defaultsOf(org, object),
  sets: sharingSets.in(org),
  roleOf: (userId) => org.users.find(({ id: own }) => own === userId)?.roleId ?? null,
  related: multipleAccounts.in(org).related,
});

export const accessUserOf = (org: Org, user: User): AccessUser => {
  const { license, name } = org.profileOf(user);
  const isExternal = userTypeOf(license) !== 'Standard';
  const effective = org.effective(user);
  return {
    id: user.id,
    isExternal,
    usesSharingSets: isExternal,
    profile: name,
    contactId: user.contactId,
    rolesBelow: user.roleId === null ? [] : withLower(org, user.roleId),
    may: (object, right) => {
      const own = org.objects.find((one) => one.name === object);
      return own !== undefined && effective.allows(own, right);
    },
  };
};

const rowOf = (org: Org, user: User, record: DataRecord, level: AccessLevel): Row => ({
  Id: recordId('0aR', org.id, `${user.id} ${record.id}`),
  UserId: user.id,
  RecordId: record.id,
  HasReadAccess: level !== 'None',
  HasEditAccess: level === 'Edit' || level === 'All',
  HasDeleteAccess: level === 'All',
  HasTransferAccess: level === 'All',
  HasAllAccess: level === 'All',
  MaxAccessLevel: level,
});

/**
 * What a user may do with records: at most 200 at a time, and only those that the running user can read (Object Reference,
 * UserRecordAccess).
 */
export const userRecordAccess = defineTable({
  name: 'UserRecordAccess',
  label: 'User Record Access',
  labelPlural: 'User Record Access',
  keyPrefix: null,
  surelyShownTo: hasAnyOf('ViewAllData', 'ModifyAllData'),
  reified: { filters: [['UserId'], ['RecordId']], rows: 200 },
  fields: [
    id('User Record Access ID'),
    lookup('UserId', 'User ID', ['User']),
    field('RecordId', 'picklist', 'Record ID'),
    flag('HasReadAccess', 'Has Read Access'),
    flag('HasEditAccess', 'Has Edit Access'),
    flag('HasDeleteAccess', 'Has Delete Access'),
    flag('HasTransferAccess', 'Has Transfer Access'),
    flag('HasAllAccess', 'Has All Access'),
    picklist('MaxAccessLevel', 'Max Access Level', ['None', 'Read', 'Edit', 'Delete', 'Transfer', 'All'], {
      nillable: true,
      ...unfilterable,
    }),
  ],
  rows: ({ org, user: reader }, wanted) => {
    const world = accessWorldOf(org);
    const self = accessUserOf(org, reader);
    const asked = world.records.filter(
      (record) => wanted('RecordId', record.id) && accessLevel(world, self, record) !== 'None',
    );
    return org.users
      .filter((user) => wanted('UserId', user.id))
      .flatMap((user) => {
        const other = accessUserOf(org, user);
        return asked.map((record) => rowOf(org, user, record, accessLevel(world, other, record)));
      });
  },
});
