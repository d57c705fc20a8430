import { type Assignment, type Group, type PermissionSet, takeSeats } from '../org/access.ts';
import type { Org } from '../org/org.ts';
import { recordId } from '../org/record-id.ts';
import type { User } from '../org/user.ts';
import { sameId } from '../salesforce-id.ts';
import { licenses } from '../schema/licenses.ts';
import {
  duplicate,
  insufficientAccess,
  integrity,
  invalidReference,
  isDeleted,
  licenseLimit,
  requireOne,
} from './refusals.ts';
import { type Sent, textOf, type Writer } from './writer.ts';

const userOf = (org: Org, id: string | undefined): User => {
  const user = org.users.find((one) => sameId(one.id, id ?? ''));
  if (!user) throw invalidReference('AssigneeId');
  return user;
};

const requireFreeSeat = (org: Org, user: User, licenseId: string): void => {
  const license = licenses.in(org).set.find(({ id }) => id === licenseId);
  if (!license) return;
  const taken = org.access.seats.filter((seat) => seat.licenseId === licenseId);
  if (taken.length >= license.seats && !taken.some(({ userId }) => userId === user.id))
    throw licenseLimit(license.label);
};

/** Throws if the user's license or the seats of the set's license do not allow the assignment. */
const requireLicense = (org: Org, user: User, set: PermissionSet): void => {
  if (set.licenseId === null) return;
  requireFreeSeat(org, user, set.licenseId);
  const license = licenses.in(org).user.find(({ id }) => id === set.licenseId);
  if (license && license.name !== org.profileOf(user).license)
    throw integrity(
      `Can't assign permission set ${set.name} to user ${user.username}. The user license doesn't allow the permission: ${[...set.holder.permissions][0] ?? set.label}`,
    );
};

/** Assigns a set or a group to a user, with a seat of the set's license (P 4.3). */
export const assign = (
  org: Org,
  user: User,
  given: PermissionSet | Group,
  expires: Date | null,
): Assignment => {
  const isGroup = 'setIds' in given;
  if (
    org.access.assignments.some(
      (one) => one.userId === user.id && (isGroup ? one.groupId : one.setId) === given.id,
    )
  )
    throw duplicate(
      `Duplicate PermissionSetAssignment.  Assignee: ${user.id.slice(0, 15)}; Permission Set: ${(isGroup ? given.setId : given.id).slice(0, 15)}`,
      ['AssigneeId', 'PermissionSetId'],
    );
  for (const set of isGroup ? org.access.sets.filter(({ id }) => given.setIds.includes(id)) : [given])
    requireLicense(org, user, set);
  const assignment: Assignment = {
    id: recordId('0Pa', org.id, `${user.username} ${given.name} ${isGroup ? 'group' : 'set'}`),
    userId: user.id,
    setId: isGroup ? null : given.id,
    groupId: isGroup ? given.id : null,
    expires,
    active: true,
    revoked: false,
    at: new Date(),
  };
  org.access.assignments.push(assignment);
  takeSeats(org.access, org.id, user.id, isGroup ? given.setIds : [given.id]);
  return assignment;
};

export const unassign = (org: Org, assignment: Assignment): void => {
  org.access.assignments = org.access.assignments.filter((one) => one !== assignment);
};

const given = (org: Org, sent: Sent): PermissionSet | Group => {
  const groupId = textOf(sent, 'PermissionSetGroupId');
  if (groupId !== undefined) {
    const group = org.access.groups.find(({ id }) => sameId(id, groupId));
    if (!group) throw invalidReference('PermissionSetGroupId');
    return group;
  }
  const owner = org.ownerOf(textOf(sent, 'PermissionSetId') ?? '');
  // The hidden sets of profiles and groups are assigned with the profile or the group.
  if (owner?.kind !== 'set') throw invalidReference('PermissionSetId');
  return owner.set;
};

const expiry = (sent: Sent): Date | null => {
  const at = textOf(sent, 'ExpirationDate');
  return at === undefined ? null : new Date(at);
};

const own = (org: Org, id: string): Assignment => {
  const found = org.access.assignments.find((one) => sameId(one.id, id));
  if (found) return found;
  // The row of the set that a profile owns exists as long as the user has the profile.
  const ofProfile = org.users.some((user) =>
    sameId(recordId('0Pa', org.id, `${user.username} ${user.profileId}`), id),
  );
  throw ofProfile ? insufficientAccess() : isDeleted();
};

export const permissionSetAssignments: Writer = {
  object: 'PermissionSetAssignment',
  create: (viewer, sent) => {
    requireOne(viewer, 'AssignPermissionSets');
    const user = userOf(viewer.org, textOf(sent, 'AssigneeId'));
    return assign(viewer.org, user, given(viewer.org, sent), expiry(sent)).id;
  },
  update: (viewer, id, sent) => {
    requireOne(viewer, 'AssignPermissionSets');
    own(viewer.org, id).expires = expiry(sent);
  },
  remove: (viewer, id) => {
    requireOne(viewer, 'AssignPermissionSets');
    unassign(viewer.org, own(viewer.org, id));
  },
};

export const permissionSetLicenseAssigns: Writer = {
  object: 'PermissionSetLicenseAssign',
  create: (viewer, sent) => {
    requireOne(viewer, 'AssignPermissionSets');
    const { org } = viewer;
    const user = userOf(org, textOf(sent, 'AssigneeId'));
    const license = licenses
      .in(org)
      .set.find(({ id }) => sameId(id, textOf(sent, 'PermissionSetLicenseId') ?? ''));
    if (!license) throw invalidReference('PermissionSetLicenseId');
    const id = recordId('2LA', org.id, `${user.id} ${license.id}`);
    if (org.access.seats.some((seat) => seat.id === id))
      throw duplicate(
        `Duplicate PermissionSetLicenseAssign. Assignee: ${user.id}; Permission Set License: ${license.id}`,
        ['AssigneeId', 'PermissionSetLicenseId'],
      );
    requireFreeSeat(org, user, license.id);
    org.access.seats.push({ id, userId: user.id, licenseId: license.id });
    return id;
  },
  /** Refused while the user has a set that needs it. */
  remove: (viewer, id) => {
    requireOne(viewer, 'AssignPermissionSets');
    const { access } = viewer.org;
    const seat = access.seats.find((one) => sameId(one.id, id));
    if (!seat) throw isDeleted();
    const needed = access.sets.filter(({ licenseId }) => licenseId === seat.licenseId).map((set) => set.id);
    if (
      access.assignments.some(
        ({ userId, setId }) => userId === seat.userId && setId !== null && needed.includes(setId),
      )
    )
      throw integrity("The user license doesn't allow the permission: a permission set needs this license");
    access.seats = access.seats.filter((one) => one !== seat);
  },
};
