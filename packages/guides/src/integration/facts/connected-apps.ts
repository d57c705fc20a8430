import { z } from 'zod';
import { moment } from '../../facts/columns/moment.ts';
import { defineFact } from '../../model/fact.ts';
import { changedAfter } from '../../propagation.ts';
import { quote } from '../../soql.ts';
import { appListRead } from '../app-lists.ts';

/** A connected app that was created or installed in this org. */
export interface ConnectedAppRow {
  readonly id: string;
  readonly label: string;
  /** True if Permitted Users is “Admin approved users are pre-authorized”. */
  readonly adminApproved: boolean;
  /** A number without its unit, which no API shows; null if no limit is set; 0 for immediately (A 6.1). */
  readonly refreshTokenPeriod: number | null;
  /** True if the period counts from the last use, not from the issue. */
  readonly byInactivity: boolean;
  /** True if the app has a session policy, whose level only Metadata shows. */
  readonly hasSessionPolicy: boolean;
  /** Milliseconds since the epoch. */
  readonly created: number;
  /** When its record was changed; null if it is as it was made. */
  readonly changed: number | null;
  readonly createdBy: string;
}

/**
 * The apps with the vendor's label. Labels are not unique, and the consumer key cannot be queried (A 3.4). An app
 * that was only authorized has no row.
 */
export const connectedApps = defineFact({
  id: 'connected-apps',
  reads: 'reads.connectedApps',
  requires: ['PermissionsViewSetup'],
  ...appListRead(
    'connected-app',
    ({ app }) =>
      `SELECT Id, Name, OptionsAllowAdminApprovedUsersOnly, OptionsRefreshTokenValidityMetric, OptionsHasSessionLevelPolicy, RefreshTokenValidityPeriod, CreatedDate, LastModifiedDate, CreatedBy.Name FROM ConnectedApplication WHERE Name = ${quote(app.label)}`,
  ),
  shape: z.array(
    z
      .object({
        Id: z.string(),
        Name: z.string(),
        OptionsAllowAdminApprovedUsersOnly: z.boolean(),
        OptionsRefreshTokenValidityMetric: z.boolean(),
        OptionsHasSessionLevelPolicy: z.boolean(),
        RefreshTokenValidityPeriod: z.number().nullable(),
        CreatedDate: moment,
        LastModifiedDate: moment,
        CreatedBy: z.object({ Name: z.string() }).nullable(),
      })
      .transform(
        (row): ConnectedAppRow => ({
          id: row.Id,
          label: row.Name,
          adminApproved: row.OptionsAllowAdminApprovedUsersOnly,
          refreshTokenPeriod: row.RefreshTokenValidityPeriod,
          byInactivity: row.OptionsRefreshTokenValidityMetric,
          hasSessionPolicy: row.OptionsHasSessionLevelPolicy,
          created: row.CreatedDate,
          changed: changedAfter(row.CreatedDate, row.LastModifiedDate),
          createdBy: row.CreatedBy?.Name ?? '',
        }),
      ),
  ),
});
