import { followedIn } from './events.ts';
import { needs } from './needs.ts';
import { dropsAllRecords } from './object-findings.ts';
import type { IntegrationParams } from './params.ts';
import type { NeededPermission } from './permissions-check.ts';
import { permissionsOfObjects } from './system-objects.ts';

/** What every integration's user needs, and what the objects without object permissions need (C 5). */
export const apiPermissions = ({ objects = [] }: IntegrationParams): readonly NeededPermission[] => [
  { permission: 'PermissionsApiEnabled' },
  ...[...permissionsOfObjects(objects)].map(
    ([permission, names]): NeededPermission => ({
      permission,
      note: {
        key:
          permission === 'PermissionsViewEventLogFiles'
            ? 'system-permissions.for-log-files'
            : 'system-permissions.for-objects',
        params: { objects: names },
      },
    }),
  ),
];

const byItself = { key: 'subscribe-permissions.by-itself' } as const;

/**
 * What Change Data Capture needs. Setup selects the last three along with the first two; the API does not (P 1.3).
 */
const selecting: readonly NeededPermission[] = [
  { permission: 'PermissionsModifyMetadata' },
  { permission: 'PermissionsCustomizeApplication' },
  { permission: 'PermissionsViewSetup', note: byItself },
  { permission: 'PermissionsViewRoles', note: byItself },
  { permission: 'PermissionsManageCustomPermissions', note: byItself },
];

/** The permissions to receive change events of objects without View All Records (C 6), by lower-case name. */
const receiving: Readonly<Record<string, 'PermissionsViewAllUsers' | 'PermissionsViewAllData'>> = {
  user: 'PermissionsViewAllUsers',
  task: 'PermissionsViewAllData',
  event: 'PermissionsViewAllData',
};

/**
 * Returns the system permission that receives an object's change events; undefined if View All Records on it does, or
 * if nothing documents it. An object for which Salesforce drops View All Records is received with View All Data alone.
 */
export const receivedBy = (object: string) =>
  receiving[object.toLowerCase()] ??
  (dropsAllRecords(object) ? ('PermissionsViewAllData' as const) : undefined);

/** What following changes needs. A platform event is neither selected nor received by such a permission. */
export const changePermissions = ({ subscribe }: IntegrationParams): readonly NeededPermission[] => {
  const { objects } = followedIn(subscribe);
  const byPermission = Map.groupBy(objects, receivedBy);
  return [
    ...(objects.length > 0 ? selecting : []),
    ...[...byPermission].flatMap(([permission, names]): readonly NeededPermission[] =>
      permission
        ? [{ permission, note: { key: 'subscribe-permissions.receives', params: { objects: names } } }]
        : [],
    ),
  ];
};

/** What the integration needs to install its own Apex and to give itself access to it. */
export const quotaPermissionsNeeded = (): readonly NeededPermission[] => [
  { permission: 'PermissionsAuthorApex' },
  { permission: 'PermissionsManageProfilesPermissionsets' },
  { permission: 'PermissionsAssignPermissionSets' },
];

/** What Change Data Capture and the integration's own Apex need, if the integration uses them. */
export const extraPermissions = (params: IntegrationParams): readonly NeededPermission[] => [
  ...changePermissions(params),
  ...(needs['quota-optimization'](params) ? quotaPermissionsNeeded() : []),
];

/**
 * What the user needs for an app that is not installed (A 3.1): also Use Any API Client if only apps on the allow list
 * can use the API.
 */
export const appPermissions = (isApiClosed: boolean): readonly NeededPermission[] => [
  { permission: 'PermissionsCanApproveUninstalledApps' },
  ...(isApiClosed ? [{ permission: 'PermissionsUseAnyApiClient' } as const] : []),
];
