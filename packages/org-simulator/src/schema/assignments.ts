import { z } from 'zod';
import { takeSeat, takeSeats } from '../org/access.ts';
import { isUserLicense, licenseIdOf } from '../org/licenses.ts';
import { listOf } from '../org/list-of.ts';
import type { Org } from '../org/org.ts';
import { definePart, unknownNames } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import { permissionSetGroups } from './permission-set-groups.ts';
import {
  audit,
  audited,
  createable,
  defineTable,
  editable,
  flag,
  hasAnyOf,
  id,
  lookup,
  moment,
  nillable,
  stamp,
} from './table.ts';

/** A permission set or a group given to a user. */
const orgAssignment = z.strictObject({
  username: z.string(),
  /** API name of a permission set, or of a group. */
  set: z.string().exactOptional(),
  group: z.string().exactOptional(),
  /** ISO date and time; absent: never expires. */
  expires: z.string().exactOptional(),
  active: z.boolean().default(true),
  /** By a user access policy; the row stays. */
  revoked: z.boolean().default(false),
  /** The user no longer holds the permission set license of the set. */
  withoutLicense: z.boolean().default(false),
});

/** A permission set license given to a user, by its developer name. */
const orgLicenseAssignment = z.strictObject({ username: z.string(), license: z.string() });

const assignmentFaults = (
  declared: readonly z.output<typeof orgAssignment>[],
  { users, access }: Org,
): readonly string[] =>
  declared.flatMap(({ username, set, group }) => [
    ...unknownNames('user', [username], new Set(users.map((one) => one.username))),
    ...unknownNames(
      'permission set',
      set === undefined ? [] : [set],
      new Set(access.sets.map(({ name }) => name)),
    ),
    ...unknownNames(
      'permission set group',
      group === undefined ? [] : [group],
      new Set(access.groups.map(({ name }) => name)),
    ),
  ]);

export const assignments = definePart({
  state: {
    assignments: listOf(orgAssignment).default([]),
    /** Given directly; assigning a set of a license gives it too. */
    licenseAssignments: listOf(orgLicenseAssignment).default([]),
  },
  quirks: {
    /** User access policies are on: assignments have the column `IsRevoked`. */
    userAccessPolicies: z.boolean().default(false),
    /** An assignment of a group leaves `PermissionSetId` empty instead of naming the set that the group owns. */
    groupAssignmentsWithoutSet: z.boolean().default(false),
  },
  start: (declared, org) => {
    permissionSetGroups.in(org);
    const { access } = org;
    access.assignments = declared.assignments.map(({ username, set, group, expires, active, revoked }) => ({
      id: recordId('0Pa', org.id, `${username} ${set ?? ''} ${group ?? ''}`),
      userId: org.userId(username),
      setId: set === undefined ? null : recordId('0PS', org.id, `set ${set}`),
      groupId: group === undefined ? null : recordId('0PG', org.id, group),
      expires: expires === undefined ? null : new Date(expires),
      active,
      revoked,
      at: org.createdAt,
    }));
    for (const { username, license } of declared.licenseAssignments)
      takeSeat(access, org.id, org.userId(username), licenseIdOf(org, license));
    for (const [index, { userId, setId, groupId }] of access.assignments.entries()) {
      if (declared.assignments[index]?.withoutLicense) continue;
      const sets = setId === null ? (access.groups.find(({ id }) => id === groupId)?.setIds ?? []) : [setId];
      takeSeats(access, org.id, userId, sets);
    }
  },
  faults: (declared, org) => [
    ...declared.licenseAssignments.flatMap(({ username, license }) => [
      ...unknownNames('user', [username], new Set(org.users.map((one) => one.username))),
      ...(isUserLicense(org, license) ? [`${license} is not a permission set license.`] : []),
    ]),
    ...assignmentFaults(declared.assignments, org),
  ],
});

const changes = () => ({ createable: true, updateable: true, deletable: true });

/**
 * Permissions that reading needs: Object Reference, PermissionSetAssignment. The set that a profile owns has a row
 * too (recorded).
 */
export const permissionSetAssignment = defineTable({
  apis: ['data', 'tooling'],
  name: 'PermissionSetAssignment',
  label: 'Permission Set Assignment',
  keyPrefix: '0Pa',
  shownTo: hasAnyOf('ViewSetup', 'AssignPermissionSets', 'ManageUsers'),
  // Only if user access policies are on (P 2.2).
  hasField: ({ name }, { org }) =>
    name !== 'IsRevoked' || assignments.declaredIn(org).quirks.userAccessPolicies,
  abilities: changes,
  fields: [
    id('Permission Set Assignment ID'),
    lookup('PermissionSetId', 'Permission Set ID', ['PermissionSet'], { ...nillable, ...createable }),
    lookup('PermissionSetGroupId', 'Permission Set Group ID', ['PermissionSetGroup'], {
      ...nillable,
      ...createable,
    }),
    lookup('AssigneeId', 'Assignee ID', ['User'], {
      ...createable,
      childRelationship: 'PermissionSetAssignments',
    }),
    moment('SystemModstamp', 'Date Assigned'),
    moment('ExpirationDate', 'Expires On', { ...nillable, ...editable }),
    flag('IsActive', 'Is Active'),
    flag('IsRevoked', 'Is Revoked'),
  ],
  rows: ({ org }) => [
    ...org.users.map((user) => ({
      Id: recordId('0Pa', org.id, `${user.username} ${user.profileId}`),
      PermissionSetId: org.profileOf(user).setId,
      PermissionSetGroupId: null,
      AssigneeId: user.id,
      SystemModstamp: stamp(org.createdAt),
      ExpirationDate: null,
      IsActive: true,
      IsRevoked: false,
    })),
    ...org.access.assignments.map((one) => ({
      Id: one.id,
      // It is unknown whether a group's assignment names the group's set (P 11.9): a quirk selects either.
      PermissionSetId:
        one.setId ??
        (assignments.declaredIn(org).quirks.groupAssignmentsWithoutSet
          ? null
          : (org.access.groups.find(({ id: group }) => group === one.groupId)?.setId ?? null)),
      PermissionSetGroupId: one.groupId,
      AssigneeId: one.userId,
      SystemModstamp: stamp(one.at),
      ExpirationDate: one.expires && stamp(one.expires),
      IsActive: one.active,
      IsRevoked: one.revoked,
    })),
  ],
});

export const permissionSetLicenseAssign = defineTable({
  name: 'PermissionSetLicenseAssign',
  label: 'Permission Set License Assignment',
  keyPrefix: '2LA',
  shownTo: hasAnyOf('ViewSetup', 'AssignPermissionSets', 'ManageUsers'),
  abilities: changes,
  fields: [
    id('Permission Set License Assignment ID'),
    flag('IsDeleted', 'Deleted'),
    ...audit,
    lookup('PermissionSetLicenseId', 'Permission Set License ID', ['PermissionSetLicense'], createable),
    lookup('AssigneeId', 'User ID', ['User'], {
      ...createable,
      childRelationship: 'PermissionSetLicenseAssignments',
    }),
  ],
  rows: (viewer) =>
    viewer.org.access.seats.map((seat) => ({
      Id: seat.id,
      IsDeleted: false,
      ...audited(viewer),
      PermissionSetLicenseId: seat.licenseId,
      AssigneeId: seat.userId,
    })),
});
