import { needsOf } from '../org/dependencies.ts';
import { systemPermissions } from '../org/permissions.ts';
import { recordId } from '../org/record-id.ts';
import { defineTable, hasAnyOf, id, nillable, text } from './table.ts';

/** Which permissions a permission requires, by metadata names: only in the Tooling API (P 1.3). */
export const permissionDependency = defineTable({
  apis: ['tooling'],
  name: 'PermissionDependency',
  label: 'Permission Dependency',
  labelPlural: 'Permission Dependencies',
  keyPrefix: null,
  shownTo: hasAnyOf('ViewSetup'),
  fields: [
    id('Permission Dependency ID'),
    text('DurableId', 'Durable ID', nillable),
    text('Permission', 'Permission', nillable),
    text('PermissionType', 'Permission Type', nillable),
    text('RequiredPermission', 'Required Permission', nillable),
    text('RequiredPermissionType', 'Required Permission Type', nillable),
  ],
  rows: ({ org }) =>
    Object.keys(systemPermissions).flatMap((Permission) =>
      needsOf(Permission).map((RequiredPermission) => ({
        Id: recordId('000', org.id, `${Permission} ${RequiredPermission}`),
        DurableId: `${Permission}.${RequiredPermission}`,
        Permission,
        PermissionType: 'User Permission',
        RequiredPermission,
        RequiredPermissionType: 'User Permission',
      })),
    ),
});
