import type { ReaderPermission } from './permission-labels.ts';
import type { ObjectPermission } from './required-object.ts';

/**
 * The permissions on all records or fields of an object that include each permission (P 3.1). Create, Edit, and Delete are
 * stored with what they need, and muting takes one without the other.
 */
const onObject: Readonly<Record<ObjectPermission, readonly ObjectPermission[]>> = {
  Read: ['ViewAllRecords', 'ModifyAllRecords', 'ViewAllFields'],
  Create: [],
  Edit: ['ModifyAllRecords'],
  Delete: ['ModifyAllRecords'],
  ViewAllRecords: ['ModifyAllRecords'],
  ModifyAllRecords: [],
  ViewAllFields: [],
};

/**
 * The system permissions that grant each permission on every object. Permissions on all data give no access to fields
 * (P T21).
 */
const onEveryObject: Readonly<Record<ObjectPermission, readonly string[]>> = {
  Read: ['PermissionsViewAllData', 'PermissionsModifyAllData'],
  Create: ['PermissionsModifyAllData'],
  Edit: ['PermissionsModifyAllData'],
  Delete: ['PermissionsModifyAllData'],
  ViewAllRecords: ['PermissionsViewAllData', 'PermissionsModifyAllData'],
  ModifyAllRecords: ['PermissionsModifyAllData'],
  ViewAllFields: ['PermissionsViewAllFieldsGlobal'],
};

/** Returns whether permissions on an object, with system permissions, include one on that object. */
export const includesOnObject = (
  wanted: ObjectPermission,
  own: ReadonlySet<ObjectPermission>,
  system: ReadonlySet<string>,
): boolean =>
  own.has(wanted) ||
  onObject[wanted].some((one) => own.has(one)) ||
  onEveryObject[wanted].some((one) => system.has(one));

/**
 * The permissions that do for a reader what another one does. A named system permission that a user must have is never
 * replaced (P 2.2).
 */
const forReader: Readonly<Partial<Record<ReaderPermission, readonly ReaderPermission[]>>> = {
  PermissionsViewAllData: ['PermissionsModifyAllData'],
  // (P 0)
  PermissionsModifyMetadata: ['PermissionsModifyAllData'],
  // (P 1.1)
  PermissionsExternalClientAppViewer: ['PermissionsExternalClientAppAdmin'],
};

/** Returns whether the reader may do what a permission allows, by this or by one that includes it. */
export const mayRead = (own: ReadonlyMap<ReaderPermission, boolean>, permission: ReaderPermission): boolean =>
  [permission, ...(forReader[permission] ?? [])].some((one) => own.get(one) === true);
