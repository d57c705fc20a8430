import { z } from 'zod';
import { moment } from '../../facts/columns/moment.ts';
import { grantedIn, subjectPermissions } from '../../facts/columns/permission-columns.ts';
import { availableColumns, objectDescribe } from '../../facts/object-describe.ts';
import { groupChangesIn } from '../../group-changes.ts';
import { readFrom } from '../../model/derive.ts';
import { defineFact, type Fact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import type { AssignmentRow, LicensedSet } from '../../who-counts.ts';

export const setShape = z.looseObject({
  Name: z.string(),
  Label: z.string().nullable(),
  IsOwnedByProfile: z.boolean(),
  IsCustom: z.boolean(),
  HasActivationRequired: z.boolean(),
  LicenseId: z.string().nullish(),
  License: z.object({ Name: z.string() }).nullish(),
  Profile: z.object({ Name: z.string() }).nullish(),
});

/** Returns a granting set. A profile's own set has a meaningless name, so the profile's name is shown (P 2.2). */
export const grantingSet = (id: string, row: z.output<typeof setShape>): LicensedSet => ({
  id,
  kind: row.IsOwnedByProfile ? 'profile' : 'permission-set',
  name: row.IsOwnedByProfile ? (row.Profile?.Name ?? row.Name) : (row.Label ?? row.Name),
  permissions: grantedIn(row),
  license: row.LicenseId ? { id: row.LicenseId, name: row.License?.Name ?? row.LicenseId } : null,
});

export const setColumns = [
  'Name',
  'Label',
  'IsOwnedByProfile',
  'IsCustom',
  'HasActivationRequired',
  'LicenseId',
  'License.Name',
] as const;

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
        const columns = [
          'Id',
          'PermissionSetId',
          'PermissionSetGroupId',
          'ExpirationDate',
          'IsActive',
          ...availableColumns(known.rows, ['IsRevoked']),
          'PermissionSetGroup.MasterLabel',
          'PermissionSetGroup.Status',
          'PermissionSetGroup.LastModifiedDate',
          'PermissionSetGroup.HasActivationRequired',
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
          PermissionSetGroup: z
            .object({
              MasterLabel: z.string(),
              Status: z.string(),
              LastModifiedDate: moment.nullish(),
              HasActivationRequired: z.boolean().nullish(),
            })
            .nullish(),
          PermissionSet: setShape.nullable(),
        })
        .transform((row) => ({
          isCustomProfile: row.PermissionSet?.IsOwnedByProfile ? row.PermissionSet.IsCustom : null,
          assignment: {
            isActive: row.IsActive,
            isRevoked: row.IsRevoked === true,
            expires: row.ExpirationDate,
            group:
              row.PermissionSetGroupId === null
                ? null
                : {
                    id: row.PermissionSetGroupId,
                    name: row.PermissionSetGroup?.MasterLabel ?? null,
                    status: row.PermissionSetGroup?.Status ?? null,
                    changed: row.PermissionSetGroup?.LastModifiedDate ?? null,
                    needsActivation: row.PermissionSetGroup?.HasActivationRequired === true,
                  },
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
    changes: groupChangesIn((rows: readonly AssignedRow[]) =>
      rows.flatMap(({ assignment: { group } }) => group ?? []),
    ),
  });
