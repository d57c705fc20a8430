import { objectPermissionsWithNeeds, withNeeds } from '../org/dependencies.ts';
import {
  type Holder,
  type ObjectPermission,
  objectPermissionNames,
  possiblePermissions,
  setField,
  setObjectPermissions,
} from '../org/holder.ts';
import { isEditable, isSecured, type OrgObject } from '../org/objects.ts';
import type { Org } from '../org/org.ts';

import { permissionsIn } from '../schema/permission-columns.ts';
import { replacePermissions } from '../write/permissions.ts';
import type { SentForm } from './setup-request.ts';

/** The forms for the permissions of a profile or a permission set; Setup selects what a permission requires. */

export const objectPermissionLabels: Readonly<Record<ObjectPermission, string>> = {
  Read: 'Read',
  Create: 'Create',
  Edit: 'Edit',
  Delete: 'Delete',
  ViewAllRecords: 'View All Records',
  ModifyAllRecords: 'Modify All Records',
  ViewAllFields: 'View All Fields',
};

export const permissionRows = (org: Org, holder: Holder) =>
  permissionsIn(org).map((one) => ({ ...one, granted: holder.permissions.has(one.name) }));

export const savePermissions = (org: Org, holder: Holder, sent: SentForm): void => {
  const known = permissionsIn(org).map(({ name }) => name);
  const ticked = sent.values('permission').filter((name) => known.includes(name));
  replacePermissions(holder, withNeeds(ticked));
};

export const rightRows = (object: OrgObject, holder: Holder) =>
  objectPermissionNames
    .filter((right) => possiblePermissions(object.name).includes(right))
    .map((right) => ({
      right,
      label: objectPermissionLabels[right],
      granted: holder.objects.get(object.name)?.has(right) ?? false,
    }));

export const fieldRows = (object: OrgObject, holder: Holder) =>
  object.fields.filter(isSecured).map((field) => {
    const access = holder.fields.get(`${object.name}.${field.name}`);
    return {
      name: field.name,
      label: field.label,
      read: access !== undefined,
      edit: access === 'edit',
      editable: isEditable(object, field),
    };
  });

const ticked = (values: readonly string[]): Set<ObjectPermission> =>
  objectPermissionsWithNeeds(objectPermissionNames.filter((right) => values.includes(right)));

/** `name` is that of the checkboxes: the page of an object has one group for each set. */
export const saveRights = (object: OrgObject, holder: Holder, sent: SentForm, name = 'right'): void =>
  setObjectPermissions(holder, object.name, ticked(sent.values(name)));

export const saveFields = (object: OrgObject, holder: Holder, sent: SentForm): void => {
  for (const field of object.fields.filter(isSecured)) {
    const edit = sent.values('edit').includes(field.name) && isEditable(object, field);
    const read = edit || sent.values('read').includes(field.name);
    setField(holder, `${object.name}.${field.name}`, edit ? 'edit' : read ? 'read' : 'none');
  }
};
