import { z } from 'zod';
import { readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { quote } from '../../soql.ts';
import { chosenProfiles } from './chosen-profiles.ts';

/** Seats of the licenses of the chosen profiles. `UsedLicenses` can be a day old in very large orgs (P 4.2). */
export const customerLicenses = defineFact({
  id: 'customer-licenses',
  reads: 'reads.licenses',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ profiles: chosenProfiles }, ({ profiles: { found } }) => {
    const names = [...new Set(found.map(({ license }) => license))].filter((name) => name !== '');
    return names.length === 0
      ? undefined
      : {
          via: 'query',
          soql: `SELECT Name, Status, TotalLicenses, UsedLicenses FROM UserLicense WHERE Name IN (${names.map(quote).join(', ')})`,
        };
  }),
  shape: z.array(
    z
      .object({
        Name: z.string(),
        Status: z.string(),
        TotalLicenses: z.number(),
        UsedLicenses: z.number(),
      })
      .transform((row) => ({
        name: row.Name,
        active: row.Status === 'Active',
        total: row.TotalLicenses,
        used: row.UsedLicenses,
      })),
  ),
});
