import { z } from 'zod';

/** A profile, a permission set or a group, as a row of `PermissionSet` shows it. */
export const setShape = z
  .looseObject({
    Label: z.string().nullable(),
    IsOwnedByProfile: z.boolean(),
    Profile: z.object({ Name: z.string() }).nullish(),
    HasActivationRequired: z.boolean(),
    LicenseId: z.string().nullish(),
    License: z.object({ Name: z.string() }).nullish(),
  })
  .transform((row) => ({
    isOfProfile: row.IsOwnedByProfile,
    // A profile-owned set's own label has no meaning (P 2.2).
    name: (row.IsOwnedByProfile ? row.Profile?.Name : row.Label) ?? '',
    needsActivation: row.HasActivationRequired,
    license: row.LicenseId ? { id: row.LicenseId, name: row.License?.Name ?? row.LicenseId } : null,
    permissions: new Set(
      Object.entries(row).flatMap(([column, value]) =>
        column.startsWith('Permissions') && value === true ? [column] : [],
      ),
    ) as ReadonlySet<string>,
  }));

/** The columns that `setShape` needs, beside those of permissions. */
export const setColumns = [
  'Label',
  'IsOwnedByProfile',
  'Profile.Name',
  'HasActivationRequired',
  'LicenseId',
  'License.Name',
] as const;
