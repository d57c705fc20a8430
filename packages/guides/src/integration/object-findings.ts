import { type GrantingSet, objectGranters } from '../effective-access.ts';
import {
  neededPermissions,
  type ObjectPermission,
  objectPermissionLabels,
  type RequiredObject,
} from '../required-object.ts';
import type { SubjectAccess } from './facts/subject-access.ts';

/** Objects on which Salesforce silently drops View All and Modify All: they are never required there (P 3.1, T11). */
const withoutAllRecords = new Set(['idea', 'pendingordsumprocevent', 'pricebook2', 'product2', 'pushtopic']);

/** In the order of the Setup page. */
export const allObjectPermissions = Object.keys(objectPermissionLabels) as ObjectPermission[];

/** The finding for one required object. */
export interface ObjectFinding {
  readonly required: RequiredObject;
  readonly exists: boolean;
  /** True if access comes from a parent object. */
  readonly inherits: boolean;
  /** The sets that grant each permission; for an object that inherits, only whether it is granted is known. */
  readonly granted: ReadonlyMap<ObjectPermission, readonly GrantingSet[] | 'inherited'>;
  readonly missing: readonly ObjectPermission[];
}

const existsIn = (access: SubjectAccess, object: string): boolean =>
  access.fields.some((field) => field.object.toLowerCase() === object.toLowerCase());

/** Returns the findings of comparing the required permissions with those of the sets that count. */
export const findObjects = (
  objects: readonly RequiredObject[],
  access: SubjectAccess,
): readonly ObjectFinding[] =>
  objects.map((required) => {
    const name = required.name.toLowerCase();
    const exists = existsIn(access, name);
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
    return {
      required,
      exists,
      inherits,
      granted,
      missing: exists ? needed.filter((permission) => !granted.has(permission)) : needed,
    };
  });

/** Returns whether a permission on all records can be required for this object. */
export const takesAllRecords = ({ required, exists, inherits }: ObjectFinding): boolean =>
  exists && !inherits && !withoutAllRecords.has(required.name.toLowerCase());
