import { z } from 'zod';
import { type GroupMember, lostSets } from '../../effective-access.ts';
import { subjectPermissions } from '../../facts/columns/permission-columns.ts';
import { availableColumns, objectDescribe } from '../../facts/object-describe.ts';
import { deriveFrom, ifRead, read, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { subjectSets } from './subject-sets.ts';
import { grantingSet, setColumns, setShape } from './user-assignments.ts';

/**
 * The permission sets in the subject's groups, read only if there are groups: they tell why a group lacks something.
 * A muting set is listed among them without a set of its own.
 */
const groupMembers = defineFact({
  id: 'group-members',
  reads: 'reads.assignments',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ granting: subjectSets, sets: objectDescribe('PermissionSet') }, ({ granting, sets }) => {
    if (granting.groups.length === 0) return undefined;
    const columns = [...setColumns, 'Profile.Name', ...availableColumns(sets, subjectPermissions)];
    return {
      via: 'query',
      soql: `SELECT PermissionSetGroupId, PermissionSetId, ${columns.map((column) => `PermissionSet.${column}`).join(', ')} FROM PermissionSetGroupComponent WHERE PermissionSetGroupId IN (${granting.groups.map(({ id }) => quote(id)).join(', ')})`,
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

/** The sets that would grant the subject something and do not. What cannot be read of groups explains nothing. */
export const subjectLostSets = deriveFrom({
  id: 'subject-lost-sets',
  from: { granting: subjectSets, members: ifRead(groupMembers) },
  derive: ({ granting, members }) => read(lostSets(granting, members ?? [])),
});
