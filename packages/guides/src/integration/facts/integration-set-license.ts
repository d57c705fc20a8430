import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';

/** The permission set license that allows integration users object permissions; null if the org has none (P 4.3). */
export const integrationSetLicense = defineFact({
  id: 'integration-set-license',
  reads: 'reads.licenses',
  requires: ['PermissionsViewSetup'],
  read: () => ({
    via: 'query',
    soql: "SELECT Id, MasterLabel, Status, TotalLicenses, UsedLicenses FROM PermissionSetLicense WHERE DeveloperName = 'SalesforceAPIIntegrationPsl'",
  }),
  shape: z
    .array(
      z
        .object({
          Id: z.string(),
          MasterLabel: z.string(),
          Status: z.string(),
          TotalLicenses: z.number(),
          UsedLicenses: z.number(),
        })
        .transform((row) => ({
          id: row.Id,
          label: row.MasterLabel,
          active: row.Status === 'Active',
          total: row.TotalLicenses,
          used: row.UsedLicenses,
        })),
    )
    .transform(([license]) => license ?? null),
});
