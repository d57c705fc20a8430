/**
 * System permissions this simulator knows: metadata name → label in Setup.
 * All are in the describe of a plain org (API 67.0).
 */
export const systemPermissions: Readonly<Record<string, string>> = {
  ActivitiesAccess: 'Access Activities',
  ApiEnabled: 'API Enabled',
  ApiUserOnly: 'API Only User',
  AssignPermissionSets: 'Assign Permission Sets',
  AuthorApex: 'Author Apex',
  BulkApiHardDelete: 'Bulk API Hard Delete',
  BypassMFAForUiLogins: 'Waive Multi-Factor Authentication for Exempt Users',
  CanApproveUninstalledApps: 'Approve Uninstalled Connected Apps',
  ChatterInternalUser: 'Chatter Internal User',
  ConvertLeads: 'Convert Leads',
  CustomizeApplication: 'Customize Application',
  EditEvent: 'Edit Events',
  EditPublicFilters: 'Manage Public List Views',
  EditTask: 'Edit Tasks',
  ExportReport: 'Export Reports',
  ExternalClientAppAdmin: 'View all External Client Apps, view their settings, and edit their policies',
  ExternalClientAppDeveloper: 'Create, edit, and delete External Client Apps',
  ExternalClientAppViewer: 'View all External Client Apps',
  FreezeUsers: 'Freeze Users',
  InstallPackaging: 'Download AppExchange Packages',
  ManageAuthProviders: 'Manage Auth. Providers',
  ManageCustomPermissions: 'Manage Custom Permissions',
  ManageInternalUsers: 'Manage Internal Users',
  ManageIpAddresses: 'Manage IP Addresses',
  ManageLoginAccessPolicies: 'Manage Login Access Policies',
  ManageNetworks: 'Create and Set Up Experiences',
  ManagePasswordPolicies: 'Manage Password Policies',
  ManageProfilesPermissionsets: 'Manage Profiles and Permission Sets',
  ManageRemoteAccess: 'Manage Connected Apps',
  ManageRoles: 'Manage Roles',
  ManageSessionPermissionSets: 'Manage Session Permission Set Activations',
  ManageSharing: 'Manage Sharing',
  ManageUsers: 'Manage Users',
  ModifyAllData: 'Modify All Data',
  ModifyMetadata: 'Modify Metadata Through Metadata API Functions',
  MonitorLoginHistory: 'Monitor Login History',
  PasswordNeverExpires: 'Password Never Expires',
  QueryAllFiles: 'Query All Files',
  ResetPasswords: 'Reset User Passwords and Unlock Users',
  RunReports: 'Run Reports',
  ScheduleReports: 'Schedule Reports',
  TransferAnyLead: 'Transfer Leads',
  TwoFactorApi: 'Multi-Factor Authentication for API Logins',
  ViewAllData: 'View All Data',
  ViewAllFieldsGlobal: 'View All Fields (Global)',
  ViewAllProfiles: 'View All Profiles',
  ViewAllUsers: 'View All Users',
  ViewClientSecret: 'View External Client App Consumer Secrets in Metadata',
  ViewDeveloperName: 'View Developer Name',
  ViewEncryptedData: 'View Encrypted Data',
  ViewEventLogFiles: 'View Event Log Files',
  ViewRoles: 'View Roles and Role Hierarchy',
  ViewSetup: 'View Setup and Configuration',
};

/**
 * `Profile` has another name for the permission to install packages; `PermissionSet` has `InstallPackaging`
 * (Field Reference 67.0 and a recorded describe agree).
 */
export const profileColumn = (permission: string): string =>
  permission === 'InstallPackaging' ? 'InstallMultiforce' : permission;
