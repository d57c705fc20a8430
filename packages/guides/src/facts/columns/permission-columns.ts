/** System permissions that the permission checks use; Salesforce's field names (P 1.1). */
export const subjectPermissions = [
  'PermissionsApiEnabled',
  'PermissionsUseAnyApiClient',
  'PermissionsCanApproveUninstalledApps',
  'PermissionsModifyMetadata',
  'PermissionsCustomizeApplication',
  'PermissionsViewSetup',
  'PermissionsViewRoles',
  'PermissionsManageCustomPermissions',
  'PermissionsAuthorApex',
  'PermissionsManageProfilesPermissionsets',
  'PermissionsAssignPermissionSets',
  'PermissionsModifyAllData',
  'PermissionsViewAllData',
  'PermissionsViewAllFieldsGlobal',
  // Those that objects without object permissions need (C 5).
  'PermissionsActivitiesAccess',
  'PermissionsEditTask',
  'PermissionsEditEvent',
  'PermissionsViewEventLogFiles',
  'PermissionsMonitorLoginHistory',
  'PermissionsManageUsers',
  'PermissionsQueryAllFiles',
  'PermissionsViewAllUsers',
] as const;
export type SubjectPermission = (typeof subjectPermissions)[number];
