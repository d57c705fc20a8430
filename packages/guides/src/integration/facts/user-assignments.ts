import { z } from 'zod';
import { assignmentColumns, assignmentShape, toAssignment } from '../../facts/columns/assignment.ts';
import { setShape } from '../../facts/columns/granting-set.ts';
import { subjectPermissions } from '../../facts/columns/permission-columns.ts';
import { availableColumns, objectDescribe } from '../../facts/object-describe.ts';
import { groupChangesIn } from '../../group-changes.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact, type Fact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import type { AssignmentRow } from '../../who-counts.ts';

interface AssignedRow {
  readonly isCustomProfile: boolean | null;
  readonly assignment: AssignmentRow;
}

/** Returns the fact that reads the assignments of a user; facts about the same user ask once. */
export const assignmentsOf = (id: string, user: Fact<string>) =>
  defineFact({
    id,
    reads: 'reads.assignments',
    requires: ['PermissionsViewSetup'],
    ...readFrom(
      { id: user, sets: objectDescribe('PermissionSet'), rows: objectDescribe('PermissionSetAssignment') },
      (known) => {
        const ofSets = ['IsCustom', ...availableColumns(known.sets, subjectPermissions)];
        const columns = [
          ...assignmentColumns(known.rows),
          ...ofSets.map((column) => `PermissionSet.${column}`),
        ];
        return {
          via: 'query',
          soql: `SELECT ${columns.join(', ')} FROM PermissionSetAssignment WHERE AssigneeId = ${quote(known.id)}`,
        };
      },
    ),
    shape: z.array(
      assignmentShape
        .extend({ PermissionSet: setShape.extend({ IsCustom: z.boolean() }).nullable() })
        .transform((row) => ({
          isCustomProfile: row.PermissionSet?.IsOwnedByProfile ? row.PermissionSet.IsCustom : null,
          assignment: toAssignment(row),
        })),
    ),
    changes: groupChangesIn((rows: readonly AssignedRow[]) =>
      rows.flatMap(({ assignment: { group } }) => group ?? []),
    ),
  });
