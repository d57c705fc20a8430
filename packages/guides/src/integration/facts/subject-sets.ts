import { z } from 'zod';
import { grantingSet, setColumns, setShape } from '../../facts/columns/granting-set.ts';
import { subjectPermissions } from '../../facts/columns/permission-columns.ts';
import { availableColumns, objectDescribe } from '../../facts/object-describe.ts';
import { deriveFrom, read, readFrom, unread } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { type Assignments, whyEnded } from '../../who-counts.ts';
import { subject } from './subject.ts';
import { subjectId } from './subject-id.ts';
import { assignmentsOf } from './user-assignments.ts';

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
    const columns = ['Id', 'PermissionSetGroupId', ...setColumns, ...permissions];
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

/** The subject's assignments, and the sets to read more of. What counts of them is in `subjectGrants`. */
export interface SubjectSets extends Assignments {
  /** Ids of every set that is assigned, and of the aggregate of every group. */
  readonly setIds: readonly string[];
  /** Ids of the groups whose assignment counts. */
  readonly groupIds: readonly string[];
  readonly profileIsCustom: boolean | null;
}

export const subjectSets = deriveFrom({
  id: 'subject-sets',
  from: { user: subject, rows: subjectAssignments, groups: groupSets },
  derive: ({ rows, groups }, { now }) => {
    const profile = rows.find(({ isCustomProfile }) => isCustomProfile !== null);
    // Every user's profile is among the rows; without it the reader cannot see them all (P 2.2).
    if (!profile) return unread('no-access');
    const ofGroups = new Map(groups);
    const assignments = rows.map(({ assignment }) => assignment);
    const setIds = assignments.flatMap(({ group, set }) => {
      const own = group === null ? undefined : ofGroups.get(group.id);
      return own?.id ?? set?.id ?? [];
    });
    const groupIds = assignments.flatMap((row) => (row.group && !whyEnded(row, now) ? row.group.id : []));
    return read<SubjectSets>({
      rows: assignments,
      groupSets: ofGroups,
      setIds: [...new Set(setIds)],
      groupIds: [...new Set(groupIds)],
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
