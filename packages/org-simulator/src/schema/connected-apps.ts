import { isInstalled } from '../org/connected-apps.ts';
import type { ConnectedAppPolicy } from '../org-state.ts';
import { audit, audited, count, defineTable, flag, id, may, nillable, text } from './table.ts';

/** A number without its unit, which no column tells; null: valid until revoked (A 6.1). */
const validity = ({ refreshToken, refreshTokenValidity }: ConnectedAppPolicy): number | null =>
  refreshToken === 'infinite' ? null : refreshToken === 'zero' ? 0 : (refreshTokenValidity?.period ?? null);

/** Apps made or installed here; one that users have merely authorized has no row (A 3.4). `Name` is the label. */
export const connectedApplication = defineTable({
  name: 'ConnectedApplication',
  label: 'Connected App',
  keyPrefix: '0H4',
  readable: may('ViewSetup', 'CustomizeApplication', 'ManageRemoteAccess'),
  fields: [
    id('Connected App ID'),
    text('Name', 'Connected App Name'),
    ...audit,
    flag('OptionsAllowAdminApprovedUsersOnly', 'AllowAdminApprovedUsersOnly'),
    // True: counted from the last use; false: from the issue.
    flag('OptionsRefreshTokenValidityMetric', 'RefreshTokenValidityMetric'),
    flag('OptionsHasSessionLevelPolicy', 'HasSessionLevelPolicy'),
    flag('OptionsIsInternal', 'isInternal'),
    count('RefreshTokenValidityPeriod', 'Refresh Token Policy:', nillable),
    text('StartUrl', 'Start URL', { ...nillable, type: 'url' }),
  ],
  rows: (viewer) =>
    viewer.org.connectedApps.filter(isInstalled).map((app) => ({
      Id: app.id,
      Name: app.label,
      ...audited(viewer, app.since),
      OptionsAllowAdminApprovedUsersOnly: app.policy.adminApproved,
      OptionsRefreshTokenValidityMetric: app.policy.refreshToken === 'specific_inactivity',
      OptionsHasSessionLevelPolicy: false,
      OptionsIsInternal: false,
      RefreshTokenValidityPeriod: validity(app.policy),
      StartUrl: null,
    })),
});
