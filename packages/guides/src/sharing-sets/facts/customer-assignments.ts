import { z } from 'zod';
import { moment } from '../../facts/columns/moment.ts';
import { availableColumns } from '../../facts/object-describe.ts';

/** The columns of an assignment; `described` are those of this org. */
export const assignmentColumns = (described: readonly string[]): readonly string[] => [
  'PermissionSetId',
  'PermissionSetGroupId',
  'PermissionSetGroup.MasterLabel',
  'PermissionSetGroup.Status',
  'PermissionSetGroup.HasActivationRequired',
  'ExpirationDate',
  'IsActive',
  ...availableColumns(described, ['IsRevoked']),
  'PermissionSet.Label',
  'PermissionSet.IsOwnedByProfile',
  'PermissionSet.HasActivationRequired',
  'PermissionSet.LicenseId',
  'PermissionSet.License.Name',
];

/** A row of `PermissionSetAssignment` with these columns. */
export const assignmentShape = z
  .object({
    PermissionSetId: z.string().nullable(),
    PermissionSetGroupId: z.string().nullable(),
    PermissionSetGroup: z
      .object({
        MasterLabel: z.string(),
        Status: z.string(),
        HasActivationRequired: z.boolean().nullish(),
      })
      .nullish(),
    ExpirationDate: moment.nullable(),
    IsActive: z.boolean(),
    IsRevoked: z.boolean().nullish(),
    PermissionSet: z
      .object({
        Label: z.string().nullable(),
        IsOwnedByProfile: z.boolean(),
        HasActivationRequired: z.boolean(),
        LicenseId: z.string().nullish(),
        License: z.object({ Name: z.string() }).nullish(),
      })
      .nullable(),
  })
  .transform((row) => ({
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
            needsActivation: row.PermissionSetGroup?.HasActivationRequired === true,
          },
    set:
      row.PermissionSet && row.PermissionSetId
        ? {
            id: row.PermissionSetId,
            kind: row.PermissionSet.IsOwnedByProfile ? ('profile' as const) : ('permission-set' as const),
            name: row.PermissionSet.Label ?? row.PermissionSetId,
            permissions: new Set<string>(),
            needsActivation: row.PermissionSet.HasActivationRequired,
            license: row.PermissionSet.LicenseId
              ? {
                  id: row.PermissionSet.LicenseId,
                  name: row.PermissionSet.License?.Name ?? row.PermissionSet.LicenseId,
                }
              : null,
          }
        : null,
  }));
