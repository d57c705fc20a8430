import { z } from 'zod';

/** A profile, a permission set or a group, as a row of `PermissionSet` shows it. */
export const setShape = z
  .looseObject({
    Label: z.string().nullable(),
    IsOwnedByProfile: z.boolean(),
    Profile: z.object({ Name: z.string() }).nullish(),
    HasActivationRequired: z.boolean(),
  })
  .transform((row) => ({
    isOfProfile: row.IsOwnedByProfile,
    // A profile-owned set's own label has no meaning (P 2.2).
    name: (row.IsOwnedByProfile ? row.Profile?.Name : row.Label) ?? '',
    needsActivation: row.HasActivationRequired,
    permissions: new Set(
      Object.entries(row).flatMap(([column, value]) =>
        column.startsWith('Permissions') && value === true ? [column] : [],
      ),
    ) as ReadonlySet<string>,
  }));

/** The columns that `setShape` needs, beside those of permissions. */
export const setColumns = ['Label', 'IsOwnedByProfile', 'Profile.Name', 'HasActivationRequired'] as const;
