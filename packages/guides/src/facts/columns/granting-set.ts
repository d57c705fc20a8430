import { z } from 'zod';
import type { LicensedSet } from '../../who-counts.ts';

/** The columns of `PermissionSet` that tell what grants, beside those of permissions. */
export const setColumns = [
  'Name',
  'Label',
  'IsOwnedByProfile',
  'Profile.Name',
  'HasActivationRequired',
  'LicenseId',
  'License.Name',
] as const;

/** A permission set, or the set of a profile or group, as a row with these columns shows it. */
export const setShape = z.looseObject({
  Name: z.string(),
  Label: z.string().nullable(),
  IsOwnedByProfile: z.boolean(),
  Profile: z.object({ Name: z.string() }).nullish(),
  HasActivationRequired: z.boolean(),
  LicenseId: z.string().nullish(),
  License: z.object({ Name: z.string() }).nullish(),
});

/** Returns the names of the permissions among a row's columns that it grants. */
const grantedIn = (row: Readonly<Record<string, unknown>>): ReadonlySet<string> =>
  new Set(Object.keys(row).filter((name) => name.startsWith('Permissions') && row[name] === true));

/** Returns a granting set. A profile's own set has a meaningless name, so the profile's name is shown (P 2.2). */
export const grantingSet = (id: string, row: z.output<typeof setShape>): LicensedSet => ({
  id,
  kind: row.IsOwnedByProfile ? 'profile' : 'permission-set',
  name: row.IsOwnedByProfile ? (row.Profile?.Name ?? row.Name) : (row.Label ?? row.Name),
  permissions: grantedIn(row),
  license: row.LicenseId ? { id: row.LicenseId, name: row.License?.Name ?? row.LicenseId } : null,
});
