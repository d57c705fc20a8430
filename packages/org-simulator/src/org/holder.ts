import { z } from 'zod';
import { listOf } from './list-of.ts';
import { type OrgObject, securedFields } from './objects.ts';

/** Columns of `ObjectPermissions`, without their prefix. The guides have their own list on purpose. */
export const objectPermissionNames = [
  'Read',
  'Create',
  'Edit',
  'Delete',
  'ViewAllRecords',
  'ModifyAllRecords',
  'ViewAllFields',
] as const;
export type ObjectPermission = (typeof objectPermissionNames)[number];

export type FieldAccess = 'read' | 'edit';

/** What a profile, a permission set or a muting permission set grants, as a state declares it. */
export const grants = {
  /** System permissions, named as metadata names them (`ApiEnabled`, `ViewSetup`). */
  permissions: listOf(z.string()),
  /** By object API name; `*` stands for every object with object permissions that is not named. */
  objects: z.record(z.string(), listOf(z.enum(objectPermissionNames))).exactOptional(),
  /** Field-level security by `Object.Field`; `*` stands for every field with field-level security that is not named. */
  fields: z.record(z.string(), z.enum(['none', 'read', 'edit'])).exactOptional(),
};
export type Grants = z.output<z.ZodObject<typeof grants>>;

/**
 * What a profile, a permission set or a muting set holds. Plain data, so that a failed write can be
 * undone; the `*` of a scenario is already expanded. What is not granted has no entry.
 */
export interface Holder {
  readonly permissions: Set<string>;
  /** By object; never empty. */
  readonly objects: Map<string, Set<ObjectPermission>>;
  /** By `Object.Field`. */
  readonly fields: Map<string, FieldAccess>;
}

/**
 * Objects for which View All and Modify All are silently dropped while success is reported (P 3.1, T11). The guides
 * have their own copy of the rule: this one is the oracle for it.
 */
const withoutAllRecords = ['Idea', 'PendingOrdSumProcEvent', 'Pricebook2', 'Product2', 'PushTopic'];

/** Returns the permissions that this object can have. */
export const possiblePermissions = (object: string): readonly ObjectPermission[] =>
  withoutAllRecords.includes(object)
    ? objectPermissionNames.filter(
        (permission) => permission !== 'ViewAllRecords' && permission !== 'ModifyAllRecords',
      )
    : objectPermissionNames;

export const emptyHolder = (): Holder => ({ permissions: new Set(), objects: new Map(), fields: new Map() });

export const setObjectPermissions = (
  holder: Holder,
  object: string,
  permissions: Iterable<ObjectPermission>,
): void => {
  const possible = possiblePermissions(object);
  const kept = new Set([...permissions].filter((permission) => possible.includes(permission)));
  if (kept.size === 0) holder.objects.delete(object);
  else holder.objects.set(object, kept);
};

export const setField = (holder: Holder, field: string, access: FieldAccess | 'none'): void => {
  if (access === 'none') holder.fields.delete(field);
  else holder.fields.set(field, access);
};

/** Returns a scenario's grants, with `*` expanded to the objects of its org. */
export const holderOf = (grants: Grants, objects: readonly OrgObject[]): Holder => {
  const holder: Holder = { ...emptyHolder(), permissions: new Set(grants.permissions) };
  for (const { name, permissionable } of grants.objects ? objects : []) {
    if (permissionable)
      setObjectPermissions(holder, name, grants.objects?.[name] ?? grants.objects?.['*'] ?? []);
  }
  for (const name of grants.fields ? securedFields(objects) : [])
    setField(holder, name, grants.fields?.[name] ?? grants.fields?.['*'] ?? 'none');
  return holder;
};

const higher = (a: FieldAccess | undefined, b: FieldAccess): FieldAccess => (a === 'edit' ? a : b);

/** Returns everything that any of them grants. */
export const unionOf = (holders: readonly Holder[]): Holder => {
  const all = emptyHolder();
  for (const { permissions, objects, fields } of holders) {
    for (const permission of permissions) all.permissions.add(permission);
    for (const [object, permissions] of objects)
      all.objects.set(object, new Set([...(all.objects.get(object) ?? []), ...permissions]));
    for (const [field, access] of fields) all.fields.set(field, higher(all.fields.get(field), access));
  }
  return all;
};

/** Returns the grants without what is muted: muting Edit of a field keeps Read, muting Read removes both. */
export const withoutMuted = (holder: Holder, muted: Holder): Holder => {
  const remaining = emptyHolder();
  for (const permission of holder.permissions)
    if (!muted.permissions.has(permission)) remaining.permissions.add(permission);
  for (const [object, permissions] of holder.objects) {
    const mutedHere = muted.objects.get(object);
    setObjectPermissions(
      remaining,
      object,
      [...permissions].filter((permission) => !mutedHere?.has(permission)),
    );
  }
  for (const [field, access] of holder.fields) {
    const mutedHere = muted.fields.get(field);
    if (mutedHere === 'read') continue;
    remaining.fields.set(field, mutedHere === 'edit' ? 'read' : access);
  }
  return remaining;
};
