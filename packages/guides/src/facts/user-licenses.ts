import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

/** User licenses with the number in use. `UsedLicenses` can be a day old in very large orgs (P 4.2). */
export const userLicenses = defineFact({
  id: 'user-licenses',
  reads: 'reads.licenses',
  requires: ['PermissionsViewSetup'],
  read: () => ({
    via: 'query',
    soql: 'SELECT Id, Name, LicenseDefinitionKey, Status, TotalLicenses, UsedLicenses FROM UserLicense',
  }),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        Name: z.string(),
        LicenseDefinitionKey: z.string().nullish(),
        Status: z.string(),
        TotalLicenses: z.number(),
        UsedLicenses: z.number(),
      })
      .transform((row) => ({
        id: row.Id,
        name: row.Name,
        key: row.LicenseDefinitionKey ?? null,
        active: row.Status === 'Active',
        total: row.TotalLicenses,
        used: row.UsedLicenses,
      })),
  ),
});
