import { z } from 'zod';
import { defineFact } from '../model/fact.ts';

/**
 * Every External Client App of the org. Queryable on the data API though documented "for internal use only" (A 5.4);
 * without a right to see apps the rows are silently missing, so no row alone proves nothing.
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
