import type { Access } from './access.ts';
import { type FieldAccess, type Holder, type ObjectPermission, possiblePermissions } from './holder.ts';
import { isSecured, type OrgObject } from './objects.ts';
import { recordId } from './record-id.ts';

/** The rows of `ObjectPermissions` and `FieldPermissions` of a permission set. */

export interface ObjectGrant {
  readonly id: string;
  readonly setId: string;
  readonly object: OrgObject;
  readonly permissions: ReadonlySet<ObjectPermission>;
  /** Computed because of Modify All Data; cannot be changed or deleted (P 3.1). */
  readonly synthetic: boolean;
}

export interface FieldGrant {
  readonly id: string;
  readonly setId: string;
  readonly object: OrgObject;
  /** `Object.Field` */
  readonly field: string;
  readonly access: FieldAccess;
}

/** Returns every set that can have rows: sets of profiles, permission sets, and the aggregates of groups. */
export const setHolders = (
  access: Access,
): readonly { readonly setId: string; readonly holder: Holder }[] => [
  ...access.profiles.map(({ setId, holder }) => ({ setId, holder })),
  ...access.sets.map(({ id, holder }) => ({ setId: id, holder })),
  ...access.groups.map(({ setId, aggregate }) => ({ setId, holder: aggregate })),
];

const everything: readonly ObjectPermission[] = [
  'Read',
  'Create',
  'Edit',
  'Delete',
  'ViewAllRecords',
  'ModifyAllRecords',
];

/**
 * Returns a row for each object with access; a set with Modify All Data has full access to every object (P 3.1, T1).
 */
export const objectGrants = (
  orgId: string,
  objects: readonly OrgObject[],
  { setId, holder }: { readonly setId: string; readonly holder: Holder },
): ObjectGrant[] =>
  objects.flatMap((object) => {
    if (!object.permissionable) return [];
    const stored = holder.objects.get(object.name);
    const full = possiblePermissions(object.name).filter((right) => everything.includes(right));
    const synthetic = holder.permissions.has('ModifyAllData') && !full.every((right) => stored?.has(right));
    if (!stored && !synthetic) return [];
    return {
      id: synthetic ? '000000000000000AAA' : recordId('110', orgId, `${setId} ${object.name}`),
      setId,
      object,
      permissions: new Set([...(stored ?? []), ...(synthetic ? full : [])]),
      synthetic,
    };
  });

/**
 * Returns a row for each field with access. Parts of compounds and fields without field-level security have none;
 * View All Fields reads all (P 3.2).
 */
export const fieldGrants = (
  orgId: string,
  objects: readonly OrgObject[],
  { setId, holder }: { readonly setId: string; readonly holder: Holder },
  wanted: (field: string) => boolean = () => true,
): FieldGrant[] =>
  objects.flatMap((object) =>
    object.fields.filter(isSecured).flatMap((one) => {
      const field = `${object.name}.${one.name}`;
      const seesAll = holder.objects.get(object.name)?.has('ViewAllFields');
      const access = holder.fields.get(field) ?? (seesAll ? 'read' : undefined);
      return access && wanted(field)
        ? { id: recordId('01k', orgId, `${setId} ${field}`), setId, object, field, access }
        : [];
    }),
  );
