import { z } from 'zod';
import { listOf } from '../org/list-of.ts';
import type { Org } from '../org/org.ts';
import { definePart, unknownNames } from '../org/part.ts';
import { recordId } from '../org/record-id.ts';
import { audited, defineTable, id, lookup, moment, nillable, stamp, systemModstamp, text } from './table.ts';

export const roleId = (org: Org, name: string): string => recordId('00E', org.id, name);

/** The role hierarchy. */
export const roles = definePart({
  state: {
    /** `parent`: the name of the role above. */
    roles: listOf(z.strictObject({ name: z.string(), parent: z.string().nullable().default(null) })).default(
      [],
    ),
  },
  start: (declared) => declared.roles,
  faults: (declared, org) => {
    const known = new Set(declared.roles.map(({ name }) => name));
    const ids = new Set(declared.roles.map(({ name }) => roleId(org, name)));
    return [
      ...unknownNames(
        'role',
        declared.roles.flatMap(({ parent }) => parent ?? []),
        known,
      ),
      ...org.users
        .filter((user) => user.roleId !== null && !ids.has(user.roleId))
        .map(({ username }) => `${username} has a role that the org does not have.`),
    ];
  },
});

export const userRole = defineTable({
  name: 'UserRole',
  label: 'Role',
  keyPrefix: '00E',
  fields: [
    id('Role ID'),
    text('Name', 'Name'),
    lookup('ParentRoleId', 'Parent Role ID', ['UserRole'], nillable),
    text('DeveloperName', 'Developer Name', nillable),
    moment('LastModifiedDate', 'Last Modified Date'),
    lookup('LastModifiedById', 'Last Modified By ID', ['User']),
    systemModstamp,
  ],
  rows: (viewer) =>
    roles.in(viewer.org).map(({ name, parent }) => {
      const { LastModifiedById = null } = audited(viewer);
      return {
        Id: roleId(viewer.org, name),
        Name: name,
        ParentRoleId: parent === null ? null : roleId(viewer.org, parent),
        DeveloperName: name.replaceAll(/\W+/g, '_'),
        LastModifiedDate: stamp(viewer.org.createdAt),
        LastModifiedById,
        SystemModstamp: stamp(viewer.org.createdAt),
      };
    }),
});
