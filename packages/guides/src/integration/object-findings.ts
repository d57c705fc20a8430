import { type GrantingSet, type LostSet, objectGranters } from '../effective-access.ts';
import {
  neededPermissions,
  type ObjectPermission,
  objectPermissionLabels,
  type RequiredObject,
} from '../required-object.ts';
import type { SubjectAccess } from './facts/subject-access.ts';
import { parentsOf } from './parent-objects.ts';

/** Objects on which Salesforce silently drops View All and Modify All: they are never required there (P 3.1, T11). */
const withoutAllRecords = new Set(['idea', 'pendingordsumprocevent', 'pricebook2', 'product2', 'pushtopic']);

/** In the order of the Setup page. */
export const allObjectPermissions = Object.keys(objectPermissionLabels) as ObjectPermission[];

/** The finding for one required object. */
export interface ObjectFinding {
  readonly required: RequiredObject;
  readonly exists: boolean;
  /** How Setup's addresses name the object: its API name, or the id of a custom object. */
  readonly address: string;
  /** True if access comes from a parent object. */
  readonly inherits: boolean;
  /** The sets that grant each permission; for an object that inherits, only whether it is granted is known. */
  readonly granted: ReadonlyMap<ObjectPermission, readonly GrantingSet[] | 'inherited'>;
  readonly missing: readonly ObjectPermission[];
  /** The sets that would grant what is missing, and do not. */
  readonly lost: ReadonlyMap<ObjectPermission, readonly LostSet[]>;
}

/** Returns the permissions to grant on the object itself; none if it has no permissions of its own. */
export const toGrant = ({ inherits, missing }: ObjectFinding): readonly ObjectPermission[] =>
  inherits ? [] : missing;

/** Returns whether what is missing comes as soon as another of these objects gets what it misses itself. */
export const comesWithOthers = (
  { required, inherits }: ObjectFinding,
  findings: readonly ObjectFinding[],
): boolean =>
  inherits &&
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

/** Returns the findings of comparing the required permissions with those of the sets that count. */
export const findObjects = (
  objects: readonly RequiredObject[],
  access: SubjectAccess,
): readonly ObjectFinding[] =>
  objects.map((required) => {
    const name = required.name.toLowerCase();
    const address = addressIn(access, name);
    const exists = address !== undefined;
    const inherits = exists && !access.permissionable.has(name);
    const granted = new Map<ObjectPermission, readonly GrantingSet[] | 'inherited'>();
    for (const permission of allObjectPermissions) {
      if (inherits) {
        if (access.inherited.get(name)?.has(permission)) granted.set(permission, 'inherited');
        continue;
      }
      const sets = objectGranters(access.sets, access.objectRows, name, permission);
      if (sets.length > 0) granted.set(permission, sets);
    }
    const needed = [...neededPermissions(required)].filter(
      (permission) =>
        !(
          withoutAllRecords.has(name) &&
          (permission === 'ViewAllRecords' || permission === 'ModifyAllRecords')
        ) &&
        // Permissions on all records and fields exist only for an object with permissions of its own.
        !(inherits && ['ViewAllRecords', 'ModifyAllRecords', 'ViewAllFields'].includes(permission)),
    );
    const missing = exists ? needed.filter((permission) => !granted.has(permission)) : needed;
    return {
      required,
      exists,
      address: address ?? required.name,
      inherits,
      granted,
      missing,
      lost: new Map(
        missing.map((permission) => [
          permission,
          objectGranters(access.lost, access.objectRows, name, permission),
        ]),
      ),
    };
  });

/** Returns whether a permission on all records can be required for this object. */
export const takesAllRecords = ({ required, exists, inherits }: ObjectFinding): boolean =>
  exists && !inherits && !withoutAllRecords.has(required.name.toLowerCase());
