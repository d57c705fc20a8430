import { z } from 'zod';
import { moment } from '../../facts/columns/moment.ts';
import { deriveFrom, ifAsked, ifRead, read, readFrom } from '../../model/derive.ts';
import { defineFact } from '../../model/fact.ts';
import { changedAfter } from '../../propagation.ts';
import { quote } from '../../soql.ts';
import { appListRead } from '../app-lists.ts';
import { haveSameNames } from '../app-names.ts';
import type { IntegrationContext } from '../context.ts';
import { connectedAppMenu } from './connected-app-menu.ts';

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

const select =
  'SELECT Id, Name, OptionsAllowAdminApprovedUsersOnly, OptionsRefreshTokenValidityMetric, OptionsHasSessionLevelPolicy, RefreshTokenValidityPeriod, CreatedDate, LastModifiedDate, CreatedBy.Name FROM ConnectedApplication';
const shape = z.array(
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
);

/** Labels are not unique, and the consumer key cannot be queried (A 3.4). */
const labeled = defineFact({
  id: 'connected-apps',
  reads: 'reads.connectedApps',
  requires: ['PermissionsViewSetup'],
  ...appListRead('connected-app', ({ app }) => `${select} WHERE Name = ${quote(app.label)}`),
  shape,
});

/** Id of the app that has the vendor's developer name and, as somebody has renamed it, not the label; null if there is none. */
const renamedId = deriveFrom({
  id: 'renamed-connected-app-id',
  from: { labeled, menu: ifRead(connectedAppMenu) },
  derive: ({ labeled: apps, menu }, { params: { app } }: IntegrationContext) => {
    if (apps.length > 0) return read(null);
    return read(menu?.find((item) => haveSameNames(item, app))?.appId ?? null);
  },
});

/** Read only for an app that was renamed. */
const renamed = defineFact({
  id: 'renamed-connected-apps',
  reads: 'reads.connectedApps',
  requires: ['PermissionsViewSetup'],
  ...readFrom({ id: renamedId }, ({ id }) =>
    id === null ? undefined : { via: 'query', soql: `${select} WHERE Id = ${quote(id)}` },
  ),
  shape,
});

/**
 * The apps with the vendor's label; if there is none, the one with the vendor's developer name. An app that was only
 * authorized has no row.
 */
export const connectedApps = deriveFrom({
  id: 'connected-apps-here',
  from: { labeled, id: renamedId, renamed: ifAsked(renamed) },
  derive: ({ labeled: apps, renamed: others }) => read(others ?? apps),
});
