import { recordId } from '../org/record-id.ts';
import {
  hasPermissionColumn,
  inLanguage,
  permissionColumns,
  permissionValues,
} from './permission-columns.ts';
import { audit, audited, defineTable, flag, id, lookup, may, nillable, picklist, text } from './table.ts';

const readers = may('ViewSetup', 'ManageSessionPermissionSets', 'AssignPermissionSets');

export const permissionSetGroup = defineTable({
  name: 'PermissionSetGroup',
  label: 'Permission Set Group',
  keyPrefix: '0PG',
  readable: readers,
  fields: [
    id('Permission Set Group ID'),
    flag('IsDeleted', 'Deleted'),
    text('DeveloperName', 'API Name'),
    text('MasterLabel', 'Label'),
    text('NamespacePrefix', 'Namespace Prefix', nillable),
    text('Description', 'Description', { ...nillable, type: 'textarea' }),
    picklist('Status', 'Status', ['Updated', 'Outdated', 'Updating', 'Failed']),
    flag('HasActivationRequired', 'Session Activation Required'),
    ...audit,
  ],
  rows: (viewer) =>
    viewer.org.access.groups.map((group) => ({
      Id: group.id,
      IsDeleted: false,
      DeveloperName: group.name,
      MasterLabel: group.label,
      NamespacePrefix: null,
      Description: null,
      Status: group.status,
      HasActivationRequired: false,
      ...audited(viewer),
    })),
});

/** The sets of a group, and its muting set: the docs call the lookup polymorphic, describes do not. */
export const permissionSetGroupComponent = defineTable({
  name: 'PermissionSetGroupComponent',
  label: 'Permission Set Group Component',
  keyPrefix: '0PM',
  readable: may('ViewSetup'),
  fields: [
    id('Permission Set Group Component ID'),
    flag('IsDeleted', 'Deleted'),
    ...audit,
    lookup('PermissionSetGroupId', 'Permission Set Group ID', ['PermissionSetGroup']),
    lookup('PermissionSetId', 'PermissionSet ID or MutingPermissionSet ID', ['PermissionSet']),
  ],
  rows: (viewer) =>
    viewer.org.access.groups.flatMap((group) =>
      [...group.setIds, ...(group.muting ? [group.muting.id] : [])].map((PermissionSetId) => ({
        Id: recordId('0PM', viewer.org.id, `${group.id} ${PermissionSetId}`),
        IsDeleted: false,
        ...audited(viewer),
        PermissionSetGroupId: group.id,
        PermissionSetId,
      })),
    ),
});

/** `PermissionsX = true` means that the group does not give X. */
export const mutingPermissionSet = defineTable({
  name: 'MutingPermissionSet',
  label: 'Muting Permission Set',
  keyPrefix: '0QM',
  readable: readers,
  hasField: hasPermissionColumn(),
  seen: inLanguage,
  fields: [
    id('Muting Permission Set ID'),
    flag('IsDeleted', 'Deleted'),
    text('DeveloperName', 'Muting Permission Set Name'),
    text('MasterLabel', 'Muting Permission Set Label'),
    ...permissionColumns(),
    ...audit,
  ],
  rows: (viewer) =>
    viewer.org.access.groups.flatMap(({ muting, name, label }) =>
      muting
        ? {
            Id: muting.id,
            IsDeleted: false,
            DeveloperName: `${name}_Muting`,
            MasterLabel: `${label} (Muting)`,
            ...permissionValues(muting.holder.permissions),
            ...audited(viewer),
          }
        : [],
    ),
});
