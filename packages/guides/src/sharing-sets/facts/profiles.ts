import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';

export interface Profile {
  readonly id: string;
  /** The permission set that it owns. */
  readonly setId: string;
  readonly name: string;
  readonly license: string;
  readonly isCustom: boolean;
}

/** Every profile, through the permission set that it owns: that one also shows whether it is a standard one (P 4.4). */
export const profiles = defineFact({
  id: 'profiles',
  reads: 'reads.profiles',
  requires: ['PermissionsViewSetup'],
  read: () => ({
    via: 'query',
    soql: 'SELECT Id, IsCustom, ProfileId, Profile.Name, Profile.UserLicense.Name FROM PermissionSet WHERE IsOwnedByProfile = TRUE',
  }),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        IsCustom: z.boolean(),
        ProfileId: z.string(),
        Profile: z.object({ Name: z.string(), UserLicense: z.object({ Name: z.string() }).nullable() }),
      })
      .transform(
        (row): Profile => ({
          id: row.ProfileId,
          setId: row.Id,
          name: row.Profile.Name,
          license: row.Profile.UserLicense?.Name ?? '',
          isCustom: row.IsCustom,
        }),
      ),
  ),
});
