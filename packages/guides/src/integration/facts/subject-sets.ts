import { z } from 'zod';
import {
  type AssignmentRow,
  type EffectiveSets,
  effectiveSets,
  type GrantingSet,
} from '../../effective-access.ts';
import { moment } from '../../facts/columns/moment.ts';
import { grantedIn, subjectPermissions } from '../../facts/columns/permission-columns.ts';
import { availableColumns, objectDescribe } from '../../facts/object-describe.ts';
import { deriveFrom, read, readFrom, unread } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { subject } from './subject.ts';
import { subjectId } from './subject-id.ts';

export const setShape = z.looseObject({
  Name: z.string(),
  Label: z.string().nullable(),
  IsOwnedByProfile: z.boolean(),
  IsCustom: z.boolean(),
  HasActivationRequired: z.boolean(),
  Profile: z.object({ Name: z.string() }).nullish(),
});

/** Returns a granting set. A profile's own set has a meaningless name, so the profile's name is shown (P 2.2). */
export const grantingSet = (id: string, row: z.output<typeof setShape>): GrantingSet => ({
  id,
  kind: row.IsOwnedByProfile ? 'profile' : 'permission-set',
  name: row.IsOwnedByProfile ? (row.Profile?.Name ?? row.Name) : (row.Label ?? row.Name),
  permissions: grantedIn(row),
});

export const setColumns = ['Name', 'Label', 'IsOwnedByProfile', 'IsCustom', 'HasActivationRequired'] as const;

export const subjectAssignments = defineFact({
  id: 'permission-set-assignments',
  reads: 'reads.assignments',
  requires: ['PermissionsViewSetup'],
  ...readFrom(
    { id: subjectId, sets: objectDescribe('PermissionSet'), rows: objectDescribe('PermissionSetAssignment') },
    (known) => {
      const columns = [
        'Id',
        'PermissionSetId',
        'PermissionSetGroupId',
        'ExpirationDate',
        'IsActive',
        ...availableColumns(known.rows, ['IsRevoked']),
        'PermissionSetGroup.MasterLabel',
        'PermissionSetGroup.Status',
        ...setColumns.map((column) => `PermissionSet.${column}`),
        'PermissionSet.Profile.Name',
        ...availableColumns(known.sets, subjectPermissions).map((column) => `PermissionSet.${column}`),
      ];
      return {
        via: 'query',
        soql: `SELECT ${columns.join(', ')} FROM PermissionSetAssignment WHERE AssigneeId = ${quote(known.id)}`,
      };
    },
  ),
  shape: z.array(
    z
      .object({
        PermissionSetId: z.string().nullable(),
        PermissionSetGroupId: z.string().nullable(),
        ExpirationDate: moment.nullable(),
        IsActive: z.boolean(),
        IsRevoked: z.boolean().nullish(),
        PermissionSetGroup: z.object({ MasterLabel: z.string(), Status: z.string() }).nullish(),
        PermissionSet: setShape.nullable(),
      })
      .transform((row) => ({
        isCustomProfile: row.PermissionSet?.IsOwnedByProfile ? row.PermissionSet.IsCustom : null,
        assignment: {
          isActive: row.IsActive,
          isRevoked: row.IsRevoked === true,
          expires: row.ExpirationDate,
          groupId: row.PermissionSetGroupId,
          groupName: row.PermissionSetGroup?.MasterLabel ?? null,
          groupStatus: row.PermissionSetGroup?.Status ?? null,
          set:
            row.PermissionSet && row.PermissionSetId
              ? {
                  ...grantingSet(row.PermissionSetId, row.PermissionSet),
                  needsActivation: row.PermissionSet.HasActivationRequired,
                }
              : null,
        } satisfies AssignmentRow,
      })),
  ),
});

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
