/** Salesforce's own addresses of Setup pages (P 8). */

const inner = (section: string, address: string): string =>
  `/lightning/setup/${section}/page?${new URLSearchParams({ address })}`;

export const paths = {
  appUsage: '/lightning/setup/ConnectedAppsUsage/home',
  connectedApps: '/lightning/setup/ConnectedApplication/home',
  connectedApp: (id: string) => inner('ConnectedApplication', `/${id}`),
  apiAccessControl: '/lightning/setup/ApiAccessControl/home',
  changeDataCapture: '/lightning/setup/CdcObjectEnablement/home',
  users: '/lightning/setup/ManageUsers/home',
  newUser: inner('ManageUsers', '/005/e'),
  user: (id: string, more = '') => inner('ManageUsers', `/${id}?noredirect=1&isUserEntityOverride=1${more}`),
  assignToUser: (id: string) =>
    inner('PermSets', `/udd/PermissionSet/assignPermissionSet.apexp?userId=${id}`),
  profiles: '/lightning/setup/EnhancedProfiles/home',
  profile: (id: string, section = '') => inner('EnhancedProfiles', `/${id}${section ? `?s=${section}` : ''}`),
  sets: '/lightning/setup/PermSets/home',
  newSet: inner('PermSets', '/udd/PermissionSet/newPermissionSet.apexp'),
  set: (id: string, section = '') => inner('PermSets', `/${id}${section ? `?s=${section}` : ''}`),
  assignments: (id: string) => `/lightning/setup/PermSets/${id}/PermissionSetAssignment/home`,
  groups: '/lightning/setup/PermSetGroups/home',
  group: (id: string) => inner('PermSetGroups', `/${id}`),
  groupAssignments: (id: string) => `/lightning/setup/PermSetGroups/${id}/PermissionSetGroupAssignment/home`,
  objects: '/lightning/setup/ObjectManager/home',
  fields: (object: string) => `/lightning/setup/ObjectManager/${object}/FieldsAndRelationships/view`,
  field: (object: string, field: string) =>
    `/lightning/setup/ObjectManager/${object}/FieldsAndRelationships/${field}/view`,
  layouts: (object: string) => `/lightning/setup/ObjectManager/${object}/PageLayouts/view`,
  layout: (object: string, id: string) => `/lightning/setup/ObjectManager/${object}/PageLayouts/${id}/view`,
  /** Pages of Salesforce Classic. */
  partnerNetwork: '/_ui/s2s/ui/PartnerNetworkEnable/e',
  editPartnerNetwork: '/_ui/s2s/ui/PartnerNetworkEnable/e?edit=1',
  connections: '/04P/o',
  newConnection: '/04P/e',
  connection: (id: string) => `/04P/${id}`,
  newView: (connectionId: string) => `/04P/${connectionId}/view`,
  emailTemplates: '/lightning/setup/CommunicationTemplatesEmail/home',
  emailTemplate: (id: string) => inner('CommunicationTemplatesEmail', `/${id}`),
  orgWideAddresses: '/lightning/setup/OrgWideEmailAddresses/home',
  sessionSettings: '/lightning/setup/SecuritySession/home',
  sharingSettings: '/lightning/setup/SecuritySharing/home',
  siteSettings: '/lightning/setup/NetworkSettings/home',
  sites: '/lightning/setup/SetupNetworks/home',
  site: (id: string, section = '') => inner('SetupNetworks', `/${id}${section ? `?s=${section}` : ''}`),
  newSite: inner('SetupNetworks', '/sites/new'),
  newSharingSet: inner('NetworkSettings', '/sharingset/e'),
  sharingSet: (id: string) => inner('NetworkSettings', `/${id}`),
  record: (object: string, id: string) => `/lightning/r/${object}/${id}/view`,
  editRecord: (object: string, id: string) => `/lightning/r/${object}/${id}/edit`,
  newCustomer: (contactId: string) => inner('ManageUsers', `/005/e?conId=${contactId}`),
  myAccount: (userId: string) => `/servlet/networks/as/${userId}`,
  objectAccess: (object: string, tab = '') =>
    `/lightning/setup/ObjectManager/${object}/ObjectAccess/view${tab ? `?tab=${tab}` : ''}`,
} as const;
