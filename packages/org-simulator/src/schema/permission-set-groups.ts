import { z } from 'zod';
import { aggregate, groupStatuses } from '../org/access.ts';
import { grantFaults } from '../org/grant-faults.ts';
import { emptyHolder, grants, holderOf } from '../org/holder.ts';
import { listOf } from '../org/list-of.ts';
import { definePart, unknownNames } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import {
  hasPermissionColumn,
  inLanguage,
  permissionColumns,
  permissionValues,
} from './permission-columns.ts';
import { permissionSets } from './permission-sets.ts';
import {
  audit,
  audited,
  defineTable,
  flag,
  hasAnyOf,
  id,
  lookup,
  nillable,
  picklist,
  text,
} from './table.ts';

const orgPermissionSetGroup = z.strictObject({
  name: z.string(),
  label: z.string(),
  /** API names of the permission sets in it. */
  sets: listOf(z.string()),
  /** What its muting permission set takes away. */
  muted: z.strictObject(grants).exactOptional(),
  /** Its sets count only in a session in which it was activated. */
  sessionBased: z.boolean().default(false),
  /** Any other status than `Updated` may come with an old aggregate. */
  status: z.enum(groupStatuses).default('Updated'),
  /** What it still grants while it is not up to date; absent: what its sets grant. */
  oldAggregate: z.strictObject(grants).exactOptional(),
});

export const permissionSetGroups = definePart({
  state: { permissionSetGroups: listOf(orgPermissionSetGroup).default([]) },
  start: (declared, org) => {
    permissionSets.in(org);
    org.access.groups = declared.permissionSetGroups.map((group) => ({
      id: recordId('0PG', org.id, group.name),
      setId: recordId('0PS', org.id, `group ${group.name}`),
      name: group.name,
      label: group.label,
      setIds: group.sets.map((name) => recordId('0PS', org.id, `set ${name}`)),
      muting: group.muted
        ? { id: recordId('0QM', org.id, group.name), holder: holderOf(group.muted, org.objects) }
        : null,
      status: group.status,
      sessionBased: group.sessionBased,
      aggregate: emptyHolder(),
    }));
    for (const [at, group] of org.access.groups.entries()) {
      const old = declared.permissionSetGroups[at]?.oldAggregate;
      if (old) group.aggregate = holderOf(old, org.objects);
      else aggregate(org.access, group);
    }
  },
  faults: (declared, org) => {
    const sets = new Set(org.access.sets.map(({ name }) => name));
    return declared.permissionSetGroups.flatMap((group) => [
      ...unknownNames('permission set', group.sets, sets),
      ...grantFaults(
        [group.muted, group.oldAggregate].filter((one) => one !== undefined),
        org,
      ),
    ]);
  },
});

const readers = hasAnyOf('ViewSetup', 'ManageSessionPermissionSets', 'AssignPermissionSets');

export const permissionSetGroup = defineTable({
  apis: ['data', 'tooling'],
  name: 'PermissionSetGroup',
  label: 'Permission Set Group',
  keyPrefix: '0PG',
  shownTo: readers,
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
      HasActivationRequired: group.sessionBased,
      ...audited(viewer),
    })),
});

/** The sets of a group, and its muting set: the documentation calls the lookup polymorphic, but describes do not. */
export const permissionSetGroupComponent = defineTable({
  apis: ['data', 'tooling'],
  name: 'PermissionSetGroupComponent',
  label: 'Permission Set Group Component',
  keyPrefix: '0PM',
  shownTo: hasAnyOf('ViewSetup'),
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

/** `PermissionsX = true` means that the group does not grant X. */
export const mutingPermissionSet = defineTable({
  apis: ['data', 'tooling'],
  name: 'MutingPermissionSet',
  label: 'Muting Permission Set',
  keyPrefix: '0QM',
  shownTo: readers,
  hasField: hasPermissionColumn(),
  fieldFor: inLanguage,
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
