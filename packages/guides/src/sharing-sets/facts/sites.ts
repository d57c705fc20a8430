import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';

/** Sites. The object exists only while Digital Experiences is on, and shows all sites only to some (P 7.3). */
export const sites = defineFact({
  id: 'sites',
  reads: 'reads.sites',
  requires: ['PermissionsViewSetup'],
  read: () => ({ via: 'query', soql: 'SELECT Id, Name, Status, UrlPathPrefix FROM Network' }),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        Name: z.string(),
        Status: z.string(),
        UrlPathPrefix: z.string().nullish(),
      })
      .transform((row) => ({
        id: row.Id,
        name: row.Name,
        status: row.Status,
        path: row.UrlPathPrefix ?? null,
      })),
  ),
});
