import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

/** Permission sets bound to a license: `0PL…` is a permission set license, `100…` a user license. */
export const licensedSets = defineFact({
  id: 'licensed-sets',
  reads: 'reads.licensedSets',
  requires: ['PermissionsViewSetup'],
  read: () => ({
    via: 'query',
    soql: 'SELECT Id, Label, LicenseId FROM PermissionSet WHERE IsOwnedByProfile = FALSE AND LicenseId != NULL',
  }),
  shape: z.array(
    z
      .object({ Id: z.string(), Label: z.string().nullable(), LicenseId: z.string() })
      .transform((row) => ({ id: row.Id, label: row.Label ?? row.Id, licenseId: row.LicenseId })),
  ),
});
