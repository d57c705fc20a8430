import { z } from 'zod';
import { moment } from '../../facts/columns/moment.ts';
import { defineFact } from '../../model/fact.ts';
import { changedAfter } from '../../propagation.ts';
import { appListRead } from '../app-lists.ts';
import { type AppOrigin, originOf } from '../app-origin.ts';

/** An External Client App of the org. */
export interface ExternalClientAppRow {
  readonly id: string;
  readonly developerName: string;
  readonly label: string;
  readonly namespace: string | null;
  readonly origin: AppOrigin;
  /** When its record was changed; null if it is as it was made. */
  readonly changed: number | null;
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
      'SELECT Id, DeveloperName, MasterLabel, NamespacePrefix, DistributionState, CreatedDate, LastModifiedDate FROM ExternalClientApplication',
  ),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        DeveloperName: z.string(),
        MasterLabel: z.string(),
        NamespacePrefix: z.string().nullable(),
        DistributionState: z.string().nullable(),
        CreatedDate: moment,
        LastModifiedDate: moment,
      })
      .transform(
        (row): ExternalClientAppRow => ({
          id: row.Id,
          developerName: row.DeveloperName,
          label: row.MasterLabel,
          namespace: row.NamespacePrefix,
          origin: originOf(row.NamespacePrefix, row.DistributionState),
          changed: changedAfter(row.CreatedDate, row.LastModifiedDate),
        }),
      ),
  ),
});
