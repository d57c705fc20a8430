import { z } from 'zod';
import { defineFact } from '../../model/fact.ts';
import { appListRead } from '../app-lists.ts';
import { type AppOrigin, originOf } from '../app-origin.ts';

/** An External Client App of the org. */
export interface ExternalClientAppRow {
  readonly id: string;
  readonly developerName: string;
  readonly label: string;
  readonly namespace: string | null;
  readonly origin: AppOrigin;
}

/**
 * Every External Client App of the org, if the vendor's app is one. It can be queried in the data API although it is documented "for internal use
 * only" (A 5.4). Rows are silently missing for a user without permission to see apps, so a missing row alone proves
 * nothing.
 */
export const externalClientApps = defineFact({
  id: 'external-client-apps',
  reads: 'reads.externalClientApps',
  requires: ['PermissionsExternalClientAppViewer'],
  ...appListRead(
    'external-client-app',
    () =>
      'SELECT Id, DeveloperName, MasterLabel, NamespacePrefix, DistributionState FROM ExternalClientApplication',
  ),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        DeveloperName: z.string(),
        MasterLabel: z.string(),
        NamespacePrefix: z.string().nullable(),
        DistributionState: z.string().nullable(),
      })
      .transform(
        (row): ExternalClientAppRow => ({
          id: row.Id,
          developerName: row.DeveloperName,
          label: row.MasterLabel,
          namespace: row.NamespacePrefix,
          origin: originOf(row.NamespacePrefix, row.DistributionState),
        }),
      ),
  ),
});
