import { grantersOf, objectGranters } from '../effective-access.ts';
import type { SystemPermission } from '../permission-labels.ts';
import {
  neededPermissions,
  type ObjectPermission,
  objectPermissionLabels,
  type RequiredObject,
} from '../required-object.ts';
import type { DoubtfulSet, GrantingSet, LostSet } from '../who-counts.ts';
import type { SubjectAccess } from './facts/subject-access.ts';
import { parentsOf } from './parent-objects.ts';
import { systemObject } from './system-objects.ts';

/** Objects on which Salesforce silently drops View All and Modify All: they are never required there (P 3.1, T11). */
const withoutAllRecords = new Set(['idea', 'pendingordsumprocevent', 'pricebook2', 'product2', 'pushtopic']);

/** Returns whether Salesforce drops permissions on all records of an object. */
export const dropsAllRecords = (object: string): boolean => withoutAllRecords.has(object.toLowerCase());

/** In the order of the Setup page. */
export const allObjectPermissions = Object.keys(objectPermissionLabels) as ObjectPermission[];

/**
 * Where access to an object comes from: its own object permissions, those of its parent, system permissions, or something
 * that no documentation names.
 */
export type AccessSource = 'own' | 'parent' | 'system' | 'unnamed';

/** What grants a permission: sets, everybody has it, or only Salesforce's own result is known. */
export type Granted = readonly GrantingSet[] | 'everybody' | 'computed';

/** The finding for one required object. */
export interface ObjectFinding {
  readonly required: RequiredObject;
  readonly exists: boolean;
  /** How Setup's addresses name the object: its API name, or the id of a custom object. */
  readonly address: string;
  readonly source: AccessSource;
  readonly granted: ReadonlyMap<ObjectPermission, Granted>;
  readonly missing: readonly ObjectPermission[];
  /** Those of the missing ones that may be there: Salesforce shows nothing about them. */
  readonly undetermined: readonly ObjectPermission[];
  /** What only sets in doubt grant, with these sets; none of it is missing. */
  readonly doubtful: ReadonlyMap<ObjectPermission, readonly DoubtfulSet[]>;
  /** The sets that would grant what is missing, and do not. */
  readonly lost: ReadonlyMap<ObjectPermission, readonly LostSet[]>;
}

/** Returns the permissions to grant on the object itself; none if it has no permissions of its own. */
export const toGrant = ({ source, missing }: ObjectFinding): readonly ObjectPermission[] =>
  source === 'own' ? missing : [];

/** Returns the system permissions that give what is missing on an object. */
export const systemPermissionsFor = (
  { required, source }: ObjectFinding,
  permissions: readonly ObjectPermission[],
): readonly SystemPermission[] => {
  const access = source === 'system' ? (systemObject(required.name)?.access ?? {}) : {};
  return [...new Set(permissions.flatMap((permission) => access[permission] ?? []))];
};

/** Returns whether what is missing comes as soon as another of these objects gets what it misses itself. */
export const comesWithOthers = (
  { required, source }: ObjectFinding,
  findings: readonly ObjectFinding[],
): boolean =>
  source === 'parent' &&
  findings.some(
    (other) =>
      toGrant(other).length > 0 &&
      parentsOf(required.name).some((parent) => parent.toLowerCase() === other.required.name.toLowerCase()),
  );

/** Returns how Setup's addresses name an object of this org (P 3.4); undefined if the org does not have it. */
const addressIn = (access: SubjectAccess, object: string): string | undefined => {
  const field = access.fields.find((one) => one.object.toLowerCase() === object);
  return field && (field.durableId?.split('.')[0] ?? field.object);
};

const sourceOf = (name: string, access: SubjectAccess): AccessSource => {
  if (access.permissionable.has(name)) return 'own';
  if (systemObject(name)) return 'system';
  return parentsOf(name).length > 0 ? 'parent' : 'unnamed';
};

/** Returns what grants a permission on an object; undefined if nothing does. */
const grantedOn = (
  name: string,
  source: AccessSource,
  permission: ObjectPermission,
  access: SubjectAccess,
): Granted | undefined => {
  if (source === 'own') {
    const sets = objectGranters(access.sets, access.objectRows, name, permission);
    return sets.length > 0 ? sets : undefined;
  }
  const needed = systemObject(name)?.access[permission];
  if (needed === undefined) return access.inherited.get(name)?.has(permission) ? 'computed' : undefined;
  if (needed.length === 0) return 'everybody';
  const granters = needed.map((one) => grantersOf(access.sets, one));
  return granters.every((sets) => sets.length > 0) ? [...new Set(granters.flat())] : undefined;
};

/** Returns the sets in doubt without which nothing would grant a permission that is not granted for sure. */
const doubtsOn = (
  name: string,
  source: AccessSource,
  permission: ObjectPermission,
  access: SubjectAccess,
): readonly DoubtfulSet[] => {
  if (source === 'own') return objectGranters(access.doubtful, access.objectRows, name, permission);
  const lacking = (systemObject(name)?.access[permission] ?? []).filter(
    (one) => grantersOf(access.sets, one).length === 0,
  );
  const maybe = lacking.map((one) => grantersOf(access.doubtful, one));
  return maybe.every((sets) => sets.length > 0) ? maybe.flat() : [];
};

/** Returns whether a permission can be required on an object. */
const canBeRequired = (name: string, source: AccessSource, permission: ObjectPermission): boolean => {
  if (dropsAllRecords(name) && (permission === 'ViewAllRecords' || permission === 'ModifyAllRecords'))
    return false;
  // Permissions on all records and fields exist only for an object with permissions of its own.
  return source === 'own' || !['ViewAllRecords', 'ModifyAllRecords', 'ViewAllFields'].includes(permission);
};

const findObject = (required: RequiredObject, access: SubjectAccess): ObjectFinding => {
  const name = required.name.toLowerCase();
  const address = addressIn(access, name);
  const exists = address !== undefined;
  const source = exists ? sourceOf(name, access) : 'own';
  const granted = new Map(
    allObjectPermissions.flatMap((permission) => {
      const by = grantedOn(name, source, permission, access);
      return by === undefined ? [] : [[permission, by] as const];
    }),
  );
  const doubtful = new Map(
    allObjectPermissions.flatMap((permission) => {
      const maybe = exists && !granted.has(permission) ? doubtsOn(name, source, permission, access) : [];
      return maybe.length === 0 ? [] : [[permission, maybe] as const];
    }),
  );
  const missing = [...neededPermissions(required)].filter(
    (permission) =>
      canBeRequired(name, source, permission) &&
      !(exists && (granted.has(permission) || doubtful.has(permission))),
  );
  // A missing row is not "no access": an object can be absent from the catalog of access (P 3.3).
  const isShown = source === 'own' || source === 'parent' || access.inherited.has(name);
  const documented = source === 'system' ? (systemObject(name)?.access ?? {}) : {};
  return {
    required,
    exists,
    address: address ?? required.name,
    source,
    granted,
    missing,
    doubtful,
    undetermined: isShown ? [] : missing.filter((permission) => documented[permission] === undefined),
    lost: new Map(
      missing.map((permission) => [
        permission,
        objectGranters(access.lost, access.objectRows, name, permission),
      ]),
    ),
  };
};

/** Returns the findings of comparing the required permissions with those of the sets that count. */
export const findObjects = (
  objects: readonly RequiredObject[],
  access: SubjectAccess,
): readonly ObjectFinding[] => objects.map((required) => findObject(required, access));

/** Returns the sets in doubt that alone grant some of these permissions. */
export const doubtsAbout = (
  { doubtful }: ObjectFinding,
  permissions: Iterable<ObjectPermission>,
): readonly DoubtfulSet[] => [...permissions].flatMap((permission) => doubtful.get(permission) ?? []);

/** Returns the sets that would grant a permission on an object of the org, and do not. */
export const lostOn = (
  { required, source }: Pick<ObjectFinding, 'required' | 'source'>,
  permission: ObjectPermission,
  access: SubjectAccess,
): readonly LostSet[] =>
  source === 'own'
    ? objectGranters(access.lost, access.objectRows, required.name.toLowerCase(), permission)
    : [];

/** Returns whether a permission on all records can be required for this object. */
export const takesAllRecords = ({ required, exists, source }: ObjectFinding): boolean =>
  exists && source === 'own' && !dropsAllRecords(required.name);
