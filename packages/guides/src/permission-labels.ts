/** System permissions by Salesforce's field name, as printed in Setup (P 1.1). */
export const permissionLabels = {
  PermissionsApiEnabled: 'API Enabled',
  PermissionsViewSetup: 'View Setup and Configuration',
  PermissionsModifyMetadata: 'Modify Metadata Through Metadata API Functions',
  PermissionsModifyAllData: 'Modify All Data',
  PermissionsViewAllData: 'View All Data',
  PermissionsCustomizeApplication: 'Customize Application',
  PermissionsManageUsers: 'Manage Users',
  PermissionsExternalClientAppViewer: 'View all External Client Apps',
  PermissionsExternalClientAppAdmin:
    'View all External Client Apps, view their settings, and edit their policies',
  PermissionsInstallPackaging: 'Download AppExchange Packages',
  PermissionsUseAnyApiClient: 'Use Any API Client',
  PermissionsCanApproveUninstalledApps: 'Approve Uninstalled Connected Apps',
  PermissionsViewRoles: 'View Roles and Role Hierarchy',
  PermissionsManageCustomPermissions: 'Manage Custom Permissions',
  PermissionsAuthorApex: 'Author Apex',
  PermissionsManageProfilesPermissionsets: 'Manage Profiles and Permission Sets',
  PermissionsAssignPermissionSets: 'Assign Permission Sets',
  PermissionsManageNetworks: 'Create and Set Up Experiences',
  PermissionsViewAllUsers: 'View All Users',
  PermissionsActivitiesAccess: 'Access Activities',
  PermissionsEditTask: 'Edit Tasks',
  PermissionsEditEvent: 'Edit Events',
  PermissionsViewEventLogFiles: 'View Event Log Files',
  PermissionsMonitorLoginHistory: 'Monitor Login History',
  PermissionsQueryAllFiles: 'Query All Files',
} as const satisfies Readonly<Record<`Permissions${string}`, string>>;
export type SystemPermission = keyof typeof permissionLabels;

/**
 * Permissions that the read of some fact needs, or that prove that no rows are none. Those the signed-in person has are
 * determined.
 */
export const readerPermissions = [
  'PermissionsApiEnabled',
  'PermissionsViewSetup',
  'PermissionsModifyMetadata',
  'PermissionsModifyAllData',
  'PermissionsCustomizeApplication',
  'PermissionsManageUsers',
  'PermissionsExternalClientAppViewer',
  'PermissionsExternalClientAppAdmin',
  'PermissionsInstallPackaging',
  'PermissionsViewAllData',
  'PermissionsAssignPermissionSets',
  'PermissionsManageProfilesPermissionsets',
  'PermissionsManageNetworks',
  'PermissionsViewAllUsers',
] as const satisfies readonly SystemPermission[];
export type ReaderPermission = (typeof readerPermissions)[number];
