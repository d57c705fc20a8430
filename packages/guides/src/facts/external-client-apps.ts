import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

/**
 * Every External Client App of the org. It can be queried in the data API although it is documented "for internal use
 * only" (A 5.4). Rows are silently missing for a user without permission to see apps, so a missing row alone proves
 * nothing.
 */
export const externalClientApps = defineFact({
  id: 'external-client-apps',
  reads: 'reads.externalClientApps',
  requires: ['PermissionsExternalClientAppViewer'],
  read: () => ({
    via: 'query',
    soql: 'SELECT Id, DeveloperName, MasterLabel, NamespacePrefix, CreatedDate FROM ExternalClientApplication',
  }),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        DeveloperName: z.string(),
        MasterLabel: z.string(),
        NamespacePrefix: z.string().nullable(),
        CreatedDate: z.string(),
      })
      .transform((row) => ({
        id: row.Id,
        developerName: row.DeveloperName,
        label: row.MasterLabel,
        namespace: row.NamespacePrefix,
        createdDate: row.CreatedDate,
      })),
  ),
});
