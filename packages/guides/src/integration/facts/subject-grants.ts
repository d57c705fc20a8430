import { z } from 'zod';
import { grantingSet, setColumns, setShape } from '../../facts/columns/granting-set.ts';
import { subjectPermissions } from '../../facts/columns/permission-columns.ts';
import { availableColumns, objectDescribe } from '../../facts/object-describe.ts';
import { deriveFrom, ifRead, read, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { type CountedSets, countedSets, type GroupMember } from '../../who-counts.ts';
import { subjectId } from './subject-id.ts';
import { subjectAssignments, subjectSets } from './subject-sets.ts';
import { licensesOf } from './user-licenses-held.ts';

/**
 * The permission sets in the subject's groups, read only if there are groups: they tell why a group lacks something.
 * A muting set is listed among them without a set of its own.
 */
const groupMembers = defineFact({
  id: 'group-members',
  reads: 'reads.assignments',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ granting: subjectSets, sets: objectDescribe('PermissionSet') }, ({ granting, sets }) => {
    if (granting.groupIds.length === 0) return undefined;
    const columns = [...setColumns, ...availableColumns(sets, subjectPermissions)];
    return {
      via: 'query',
      soql: `SELECT PermissionSetGroupId, PermissionSetId, ${columns.map((column) => `PermissionSet.${column}`).join(', ')} FROM PermissionSetGroupComponent WHERE PermissionSetGroupId IN (${granting.groupIds.map(quote).join(', ')})`,
    };
  }),
  shape: z
    .array(
      z
        .object({
          PermissionSetGroupId: z.string(),
          PermissionSetId: z.string(),
          PermissionSet: setShape.nullish(),
        })
        .transform((row): GroupMember | null =>
          row.PermissionSet
            ? {
                groupId: row.PermissionSetGroupId,
                set: grantingSet(row.PermissionSetId, row.PermissionSet),
              }
            : null,
        ),
    )
    .transform((members) => members.filter((member) => member !== null)),
});

export const subjectLicenses = licensesOf('subject-licenses', subjectId, subjectAssignments);

/** What counts for the subject, what may, and what would and does not. */
export interface SubjectGrants extends CountedSets {
  readonly profileIsCustom: boolean | null;
}

/** Every check of what the subject may do asks this. What cannot be read of groups explains nothing. */
export const subjectGrants = deriveFrom({
  id: 'subject-grants',
  from: { granting: subjectSets, members: ifRead(groupMembers), held: subjectLicenses },
  derive: ({ granting, members, held }, { now }) =>
    read<SubjectGrants>({
      ...countedSets(granting, members ?? [], held, now),
      profileIsCustom: granting.profileIsCustom,
    }),
});
