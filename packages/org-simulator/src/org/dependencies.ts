import type { ObjectPermission } from './holder.ts';

/**
 * The permissions that a permission requires. Setup adds them automatically; the API refuses a write without them (P
 * 1.3). Only those in public sources; a real org has thousands.
 */
const permissionNeeds: Readonly<Record<string, readonly string[]>> = {
  ViewSetup: ['ViewRoles'],
  ManageUsers: ['ViewRoles'],
  CustomizeApplication: ['ViewSetup', 'ViewRoles', 'ManageCustomPermissions'],
};

/** P 3.1. */
const objectPermissionNeeds: Readonly<Record<ObjectPermission, readonly ObjectPermission[]>> = {
  Read: [],
  Create: ['Read'],
  Edit: ['Read'],
  Delete: ['Read', 'Edit'],
  ViewAllRecords: ['Read'],
  ModifyAllRecords: ['Read', 'Edit', 'Delete', 'ViewAllRecords'],
  ViewAllFields: ['Read'],
};

export const needsOf = (permission: string): readonly string[] => permissionNeeds[permission] ?? [];
export const objectPermissionNeedsOf = (permission: ObjectPermission): readonly ObjectPermission[] =>
  objectPermissionNeeds[permission];

const closure = <T>(start: Iterable<T>, needs: (one: T) => readonly T[]): Set<T> => {
  const all = new Set(start);
  for (const one of all) for (const needed of needs(one)) all.add(needed);
  return all;
};

/** Returns the permissions with all they require, as Setup saves them. */
export const withNeeds = (permissions: Iterable<string>): Set<string> => closure(permissions, needsOf);
export const objectPermissionsWithNeeds = (permissions: Iterable<ObjectPermission>): Set<ObjectPermission> =>
  closure(permissions, objectPermissionNeedsOf);

/** Returns the first item that lacks a requirement, and what is missing. */
export const firstUnmet = <T>(
  granted: ReadonlySet<T>,
  needs: (one: T) => readonly T[],
): { readonly of: T; readonly missing: readonly T[] } | undefined => {
  for (const of of granted) {
    const missing = needs(of).filter((one) => !granted.has(one));
    if (missing.length > 0) return { of, missing };
  }
  return undefined;
};
