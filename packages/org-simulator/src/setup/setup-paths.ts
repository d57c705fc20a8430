/** Salesforce's own addresses of Setup pages (P 8). */

const inner = (section: string, address: string): string =>
  `/lightning/setup/${section}/page?${new URLSearchParams({ address })}`;

export const paths = {
  users: '/lightning/setup/ManageUsers/home',
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
  objects: '/lightning/setup/ObjectManager/home',
  fields: (object: string) => `/lightning/setup/ObjectManager/${object}/FieldsAndRelationships/view`,
  field: (object: string, field: string) =>
    `/lightning/setup/ObjectManager/${object}/FieldsAndRelationships/${field}/view`,
  objectAccess: (object: string, tab = '') =>
    `/lightning/setup/ObjectManager/${object}/ObjectAccess/view${tab ? `?tab=${tab}` : ''}`,
} as const;
