import { z } from 'zod';
import { assignmentColumns, assignmentShape, toAssignment } from '../../facts/columns/assignment.ts';
import { grantingSet, setColumns, setShape } from '../../facts/columns/granting-set.ts';
import { objectDescribe } from '../../facts/object-describe.ts';
import { groupChangesIn } from '../../group-changes.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import type { GroupMember, License } from '../../who-counts.ts';
import { permissionColumns } from './connection-columns.ts';

const both = { columns: permissionColumns, rows: objectDescribe('PermissionSetAssignment') };

interface Columns {
  readonly connections: string;
  readonly queues: string | null;
}

const permissionsOf = ({ connections, queues }: Columns): readonly string[] =>
  [connections, queues].filter((column) => column !== null);

const statement = (
  { columns, rows }: { readonly columns: Columns; readonly rows: readonly string[] },
  condition: (permissions: readonly string[]) => string,
) => {
  const permissions = permissionsOf(columns);
  const selected = [
    'AssigneeId',
    'Assignee.Name',
    'Assignee.Username',
    'Assignee.Profile.UserLicenseId',
    'Assignee.Profile.UserLicense.Name',
    ...assignmentColumns(rows),
    ...permissions.map((column) => `PermissionSet.${column}`),
  ];
  return {
    via: 'query',
    soql: `SELECT ${selected.join(', ')} FROM PermissionSetAssignment WHERE Assignee.IsActive = TRUE AND ${condition(permissions)}`,
  } as const;
};

const any = (permissions: readonly string[], of = ''): string =>
  `(${permissions.map((column) => `${of}${column} = TRUE`).join(' OR ')})`;

/** Returns the user license that a profile is for; null if it is not shown. */
const licenseOf = (
  profile:
    | {
        readonly UserLicenseId?: string | null | undefined;
        readonly UserLicense?: { readonly Name: string } | null | undefined;
      }
    | null
    | undefined,
): License | null =>
  profile?.UserLicenseId
    ? { id: profile.UserLicenseId, name: profile.UserLicense?.Name ?? profile.UserLicenseId }
    : null;

const shape = z.array(
  assignmentShape
    .extend({
      AssigneeId: z.string(),
      Assignee: z.object({
        Name: z.string(),
        Username: z.string(),
        Profile: z
          .object({
            UserLicenseId: z.string().nullish(),
            UserLicense: z.object({ Name: z.string() }).nullish(),
          })
          .nullish(),
      }),
    })
    .transform((row) => ({
      user: { id: row.AssigneeId, name: row.Assignee.Name, username: row.Assignee.Username },
      license: licenseOf(row.Assignee.Profile),
      assignment: toAssignment(row),
    })),
);
export type ConnectionAssignment = z.output<typeof shape>[number];

const changes = groupChangesIn((rows: readonly ConnectionAssignment[]) =>
  rows.flatMap(({ assignment: { group } }) => group ?? []),
);

/** Who is assigned a profile or permission set with one of the two permissions. Profiles count through their own set (P 2.2). */
export const connectionAssignments = defineFact({
  id: 'connection-assignments',
  reads: 'reads.connectionHolders',
  requires: ['PermissionsViewSetup'],
  ...readFrom(both, (known) => statement(known, (permissions) => any(permissions, 'PermissionSet.'))),
  shape,
  changes,
});

/** Who is assigned a group that grants one of them: an assignment of a group may not name the group's own set (P 2.2). */
export const connectionGroupAssignments = defineFact({
  id: 'connection-group-assignments',
  reads: 'reads.connectionHolders',
  requires: ['PermissionsViewSetup'],
  ...readFrom(both, (known) =>
    statement(
      known,
      (permissions) =>
        `PermissionSetGroupId IN (SELECT PermissionSetGroupId FROM PermissionSet WHERE PermissionSetGroupId != NULL AND ${any(permissions)})`,
    ),
  ),
  shape,
  changes,
});

const inRecalculated = (permissions: readonly string[]): string =>
  `PermissionSetGroup.Status != 'Updated' AND ${any(permissions, 'PermissionSet.')}`;

/** The permission sets with one of them in groups that are not up to date: what these groups grant may change (P 2.2). */
export const recalculatedMembers = defineFact({
  id: 'recalculated-members',
  reads: 'reads.connectionSets',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ columns: permissionColumns }, ({ columns }) => {
    const permissions = permissionsOf(columns);
    const selected = [...setColumns, ...permissions].map((column) => `PermissionSet.${column}`);
    return {
      via: 'query',
      soql: `SELECT PermissionSetGroupId, PermissionSetId, ${selected.join(', ')} FROM PermissionSetGroupComponent WHERE ${inRecalculated(permissions)}`,
    };
  }),
  shape: z.array(
    z
      .object({ PermissionSetGroupId: z.string(), PermissionSetId: z.string(), PermissionSet: setShape })
      .transform(
        (row): GroupMember => ({
          groupId: row.PermissionSetGroupId,
          set: grantingSet(row.PermissionSetId, row.PermissionSet),
        }),
      ),
  ),
});

/** Who is assigned one of these groups. */
export const recalculatedAssignments = defineFact({
  id: 'recalculated-assignments',
  reads: 'reads.connectionHolders',
  requires: ['PermissionsViewSetup'],
  ...readFrom(both, (known) =>
    statement(
      known,
      (permissions) =>
        `PermissionSetGroupId IN (SELECT PermissionSetGroupId FROM PermissionSetGroupComponent WHERE ${inRecalculated(permissions)})`,
    ),
  ),
  shape,
  changes,
});
