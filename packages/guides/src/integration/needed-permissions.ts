import { needs } from './needs.ts';
import type { IntegrationParams } from './params.ts';
import type { NeededPermission } from './permissions-check.ts';

/** What every integration's user needs. */
export const apiPermissions: readonly NeededPermission[] = [{ permission: 'PermissionsApiEnabled' }];

const byItself = 'subscribe-permissions.by-itself' as const;

/**
 * What Change Data Capture needs. Setup selects the last three along with the first two; the API does not (P 1.3).
 */
export const changePermissions: readonly NeededPermission[] = [
  { permission: 'PermissionsModifyMetadata' },
  { permission: 'PermissionsCustomizeApplication' },
  { permission: 'PermissionsViewSetup', note: byItself },
  { permission: 'PermissionsViewRoles', note: byItself },
  { permission: 'PermissionsManageCustomPermissions', note: byItself },
];

/** What the integration needs to install its own Apex and to give itself access to it. */
export const quotaPermissionsNeeded: readonly NeededPermission[] = [
  { permission: 'PermissionsAuthorApex' },
  { permission: 'PermissionsManageProfilesPermissionsets' },
  { permission: 'PermissionsAssignPermissionSets' },
];

/** What Change Data Capture and the integration's own Apex need, if the integration uses them. */
export const extraPermissions = (params: IntegrationParams): readonly NeededPermission[] => [
  ...(needs.subscribe(params) ? changePermissions : []),
  ...(needs['quota-optimization'](params) ? quotaPermissionsNeeded : []),
];

/**
 * What the user needs for an app that is not installed (A 3.1): also Use Any API Client if only apps on the allow list
 * can use the API.
 */
export const appPermissions = (isApiClosed: boolean): readonly NeededPermission[] => [
  { permission: 'PermissionsCanApproveUninstalledApps' },
  ...(isApiClosed ? [{ permission: 'PermissionsUseAnyApiClient' } as const] : []),
];
