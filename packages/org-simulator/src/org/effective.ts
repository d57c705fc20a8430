import type { Access, Assignment, PermissionSet } from './access.ts';
import { type FieldAccess, type Holder, type ObjectPermission, possiblePermissions } from './holder.ts';
import { decisive, isSecured, type OrgField, type OrgObject } from './objects.ts';
import { bySystemPermission } from './system-objects.ts';

const counts = ({ active, revoked, expires }: Assignment, now: number): boolean =>
  active && !revoked && (expires === null || expires.getTime() > now);

const activeAssignments = (access: Access, userId: string, now: number): readonly Assignment[] =>
  access.assignments.filter((assignment) => assignment.userId === userId && counts(assignment, now));

/**
 * Returns whether a user has the license that a set is bound to: the user license of the profile, or a permission set
 * license that has not ended (P 4.3). Otherwise nothing that the set grants counts (C 4).
 */
const hasLicenseOf = (access: Access, { licenseId }: PermissionSet, { id, profileId }: Who): boolean =>
  licenseId === null ||
  access.profiles.some((profile) => profile.id === profileId && profile.licenseId === licenseId) ||
  (!access.disabledLicenses.includes(licenseId) &&
    access.seats.some((seat) => seat.userId === id && seat.licenseId === licenseId));

/** A user, as far as it decides what counts. */
interface Who {
  readonly id: string;
  readonly profileId: string;
}

/**
 * Returns the permission sets assigned to a user that are currently effective. A session-based set needs an activated
 * session, which is not simulated, so that it is effective only in a group (P 2.2).
 */
export const countingSets = (access: Access, user: Who, now = Date.now()): readonly PermissionSet[] => {
  const ids = activeAssignments(access, user.id, now).map(({ setId }) => setId);
  return access.sets.filter(
    (set) => !set.sessionBased && ids.includes(set.id) && hasLicenseOf(access, set, user),
  );
};

/** Returns what currently grants permissions to a user: the profile, and the effective sets and groups. */
export const holdersFor = (access: Access, user: Who, now = Date.now()): readonly Holder[] => {
  const groupIds = activeAssignments(access, user.id, now).map(({ groupId }) => groupId);
  return [
    ...access.profiles.filter(({ id }) => id === user.profileId).map(({ holder }) => holder),
    ...countingSets(access, user, now).map(({ holder }) => holder),
    ...access.groups
      .filter(({ id, sessionBased }) => !sessionBased && groupIds.includes(id))
      .map(({ aggregate }) => aggregate),
  ];
};

/** What a user may do, from all sources. */
export interface Effective {
  readonly permissions: ReadonlySet<string>;
  allows(object: OrgObject, permission: ObjectPermission): boolean;
  canRead(object: OrgObject, field: OrgField): boolean;
  canEdit(object: OrgObject, field: OrgField): boolean;
}

const allData: Readonly<Record<string, readonly ObjectPermission[]>> = {
  ViewAllData: ['Read', 'ViewAllRecords'],
  ModifyAllData: ['Read', 'Create', 'Edit', 'Delete', 'ViewAllRecords', 'ModifyAllRecords'],
};

export const effectiveOf = (holders: readonly Holder[], objects: readonly OrgObject[]): Effective => {
  // The holders are not merged: merging all their fields would cost more than the questions.
  const permissions = new Set(holders.flatMap((holder) => [...holder.permissions]));
  const stored = (object: OrgObject, permission: ObjectPermission): boolean =>
    holders.some((holder) => holder.objects.get(object.name)?.has(permission));
  const grantsField = (name: string, ...accesses: FieldAccess[]): boolean =>
    holders.some(({ fields }) => accesses.some((access) => fields.get(name) === access));
  const allows = (object: OrgObject, permission: ObjectPermission): boolean => {
    if (!object.permissionable) {
      const needed = bySystemPermission[object.name]?.[permission];
      if (needed) return needed.every((one) => permissions.has(one));
      // Price book entries follow the product; objects without a parent are open to all users (P 3.1).
      const parent = objects.find(({ name }) => name === object.inheritsFrom);
      return parent === undefined || allows(parent, permission);
    }
    if (!possiblePermissions(object.name).includes(permission)) return false;
    if (stored(object, permission)) return true;
    return Object.entries(allData).some(
      ([systemPermission, implied]) => permissions.has(systemPermission) && implied.includes(permission),
    );
  };
  const seesEveryField = (object: OrgObject): boolean =>
    permissions.has('ViewAllFieldsGlobal') || stored(object, 'ViewAllFields');
  // Modify All Data and View All Data give no access to fields (P T21).
  const canRead = (object: OrgObject, one: OrgField): boolean => {
    if (!allows(object, 'Read')) return false;
    const deciding = decisive(object, one);
    const name = `${object.name}.${deciding.name}`;
    return !isSecured(deciding) || seesEveryField(object) || grantsField(name, 'read', 'edit');
  };
  const canEdit = (object: OrgObject, one: OrgField): boolean => {
    if (!one.updateable || !allows(object, 'Edit')) return false;
    const deciding = decisive(object, one);
    return !isSecured(deciding) || grantsField(`${object.name}.${deciding.name}`, 'edit');
  };
  return { permissions, allows, canRead, canEdit };
};
