import { objectPermissionNames } from '../org/holder.ts';
import { securedFields } from '../org/objects.ts';
import { fieldGrants, objectGrants, setHolders } from '../org/stored-rights.ts';
import type { Viewer } from '../org/viewer.ts';
import {
  audit,
  audited,
  createable,
  defineTable,
  editable,
  flag,
  hasAnyOf,
  id,
  lookup,
  picklist,
  stamp,
  systemModstamp,
} from './table.ts';

const changes = () => ({ createable: true, updateable: true, deletable: true });

/** Returns the objects that can have object permissions: the picklist of `SobjectType` lists them (P 3.1). */
const objectNames = ({ org }: Viewer): string[] =>
  org.objects.filter(({ permissionable }) => permissionable).map(({ name }) => name);

/** Reading needs View Setup and Configuration (Object Reference). No row: no access. */
export const objectPermissions = defineTable({
  name: 'ObjectPermissions',
  label: 'Object Permissions',
  labelPlural: 'Object Permissions',
  keyPrefix: '110',
  shownTo: hasAnyOf('ViewSetup'),
  abilities: changes,
  fieldFor: (field, viewer) =>
    field.name === 'SobjectType' ? { ...field, picklist: objectNames(viewer) } : field,
  fields: [
    id('ObjectPermissions ID'),
    lookup('ParentId', 'Parent ID', ['PermissionSet'], createable),
    picklist('SobjectType', 'Sobject Type Name', [], createable),
    flag('PermissionsCreate', 'Create Records', editable),
    flag('PermissionsRead', 'Read Records', editable),
    flag('PermissionsEdit', 'Edit Records', editable),
    flag('PermissionsDelete', 'Delete Records', editable),
    flag('PermissionsViewAllRecords', 'Read All Records', editable),
    flag('PermissionsModifyAllRecords', 'Edit All Records', editable),
    flag('PermissionsViewAllFields', 'ViewAllFields', editable),
    ...audit,
  ],
  rows: (viewer, wanted) => {
    const objects = viewer.org.objects.filter(({ name }) => wanted('SobjectType', name));
    const audits = audited(viewer);
    return setHolders(viewer.org.access)
      .filter(({ setId }) => wanted('ParentId', setId))
      .flatMap((one) => objectGrants(viewer.org.id, objects, one))
      .map((grant) => ({
        Id: grant.id,
        ParentId: grant.setId,
        SobjectType: grant.object.name,
        ...Object.fromEntries(
          objectPermissionNames.map((right) => [`Permissions${right}`, grant.permissions.has(right)]),
        ),
        ...audits,
      }));
  },
});

/** Reading needs View Setup and Configuration (Object Reference). */
export const fieldPermissions = defineTable({
  name: 'FieldPermissions',
  label: 'Field Permissions',
  labelPlural: 'Field Permissions',
  keyPrefix: '01k',
  shownTo: hasAnyOf('ViewSetup'),
  abilities: changes,
  fieldFor: (field, viewer) => {
    if (field.name === 'Field') return { ...field, picklist: securedFields(viewer.org.objects) };
    if (field.name !== 'SobjectType') return field;
    // Objects without object permissions have field permissions too (P T12).
    const objects = securedFields(viewer.org.objects).map((name) => name.split('.')[0] ?? '');
    return { ...field, picklist: [...new Set(objects)] };
  },
  fields: [
    id('Field Permissions ID'),
    lookup('ParentId', 'Parent ID', ['PermissionSet'], createable),
    picklist('SobjectType', 'Sobject Type Name', [], createable),
    picklist('Field', 'Field Name', [], createable),
    flag('PermissionsEdit', 'Edit Field', editable),
    flag('PermissionsRead', 'Read Field', editable),
    systemModstamp,
  ],
  rows: ({ org }, wanted) => {
    const objects = org.objects.filter(({ name }) => wanted('SobjectType', name));
    const SystemModstamp = stamp(org.createdAt);
    return setHolders(org.access)
      .filter(({ setId }) => wanted('ParentId', setId))
      .flatMap((one) => fieldGrants(org.id, objects, one, (field) => wanted('Field', field)))
      .map((grant) => ({
        Id: grant.id,
        ParentId: grant.setId,
        SobjectType: grant.object.name,
        Field: grant.field,
        PermissionsEdit: grant.access === 'edit',
        PermissionsRead: true,
        SystemModstamp,
      }));
  },
});
