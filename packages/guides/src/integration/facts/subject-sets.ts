import { z } from 'zod';
import { type EffectiveSets, effectiveSets } from '../../effective-access.ts';
import { subjectPermissions } from '../../facts/columns/permission-columns.ts';
import { availableColumns, objectDescribe } from '../../facts/object-describe.ts';
import { deriveFrom, read, readFrom, unread } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { subject } from './subject.ts';
import { subjectId } from './subject-id.ts';
import { assignmentsOf, grantingSet, setColumns, setShape } from './user-assignments.ts';

export const subjectAssignments = assignmentsOf('permission-set-assignments', subjectId);

/**
 * The groups' own sets, read in the same wave as the assignments, which may not name them (P 2.2). The sub-select
 * includes all groups of the user; the assignments decide which of them count.
 */
const groupSets = defineFact({
  id: 'permission-set-groups',
  reads: 'reads.assignments',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ id: subjectId, sets: objectDescribe('PermissionSet') }, ({ id, sets }) => {
    const permissions = availableColumns(sets, subjectPermissions);
    const columns = ['Id', 'PermissionSetGroupId', ...setColumns, 'Profile.Name', ...permissions];
    return {
      via: 'query',
      soql: `SELECT ${columns.join(', ')} FROM PermissionSet WHERE PermissionSetGroupId IN (SELECT PermissionSetGroupId FROM PermissionSetAssignment WHERE AssigneeId = ${quote(id)})`,
    };
  }),
  shape: z.array(
    setShape
      .extend({ Id: z.string(), PermissionSetGroupId: z.string() })
      .transform((row) => [row.PermissionSetGroupId, grantingSet(row.Id, row)] as const),
  ),
});

export interface SubjectSets extends EffectiveSets {
  readonly profileIsCustom: boolean | null;
}

/** Everything that grants the subject something, and the assignments that do not count. */
export const subjectSets = deriveFrom({
  id: 'subject-sets',
  from: { user: subject, rows: subjectAssignments, groups: groupSets },
  derive: ({ rows, groups }, { now }) => {
    const profile = rows.find(({ isCustomProfile }) => isCustomProfile !== null);
    // Every user's profile is among the rows; without it the reader cannot see them all (P 2.2).
    if (!profile) return unread('no-access');
    const assignments = rows.map(({ assignment }) => assignment);
    return read<SubjectSets>({
      ...effectiveSets(assignments, new Map(groups), now),
      profileIsCustom: profile.isCustomProfile,
    });
  },
});

/** The watched permissions that exist in this org; a column that is not described does not exist here (P 1.2). */
export const knownPermissions = deriveFrom({
  id: 'known-permissions',
  from: { described: objectDescribe('PermissionSet') },
  derive: ({ described }) =>
    read<ReadonlySet<string>>(new Set(described.filter((name) => name.startsWith('Permissions')))),
});
