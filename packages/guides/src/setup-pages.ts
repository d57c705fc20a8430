import type { SetupContext } from './model/setup-context.ts';

/** Path of a Setup page or record page on an org's host, in Lightning Experience or Salesforce Classic. */
export type SetupPath =
  | `/lightning/setup/${string}`
  | `/lightning/o/${string}`
  | `/lightning/r/${string}`
  | `/_ui/${string}`
  /** The Connections tab in Salesforce Classic, by the key prefix of its object (P 6.2). */
  | '/04P/o';

/** Returns the path of a classic page inside Setup's frame. */
const framed = (section: string, address: string): SetupPath =>
  `/lightning/setup/${section}/page?address=${encodeURIComponent(address)}`;

/** Paths of pages of single records, by Salesforce's id (A 7, P 8). */
export const pageOf = {
  connectedApp: (id: string): SetupPath => framed('ConnectedApplication', `/${id}`),
  /** This page accepts only the 15-character id. */
  externalClientApp: (id: string): SetupPath =>
    `/lightning/setup/ManageExternalClientApplication/${id.slice(0, 15)}/detail`,
  user: (id: string): SetupPath => framed('ManageUsers', `/${id}?noredirect=1&isUserEntityOverride=1`),
  profile: (id: string): SetupPath => framed('EnhancedProfiles', `/${id}`),
  /** Documented for the enhanced pages of profiles only (P 8). */
  loginRanges: (profileId: string): SetupPath => framed('EnhancedProfiles', `/${profileId}?s=LoginIPRanges`),
  /** Not documented: without the section the page of the profile opens. */
  loginHours: (profileId: string): SetupPath => framed('EnhancedProfiles', `/${profileId}?s=LoginHours`),
  permissionSet: (id: string): SetupPath => framed('PermSets', `/${id}`),
  /** The section is documented for profiles only; without it the page of the set opens. */
  systemPermissions: (setId: string): SetupPath => framed('PermSets', `/${setId}?s=SystemPermissions`),
  objectSettings: (setId: string): SetupPath => framed('PermSets', `/${setId}?s=EntityPermissions`),
  /** The page of one object in a permission set; Setup names a custom object by its id `01I…`. */
  objectInSet: (setId: string, object: string): SetupPath =>
    framed('PermSets', `/${setId}?s=EntityPermissions&o=${object}`),
  sharingSet: (id: string): SetupPath => framed('NetworkSettings', `/${id}`),
  objectAccess: (object: string): SetupPath =>
    `/lightning/setup/ObjectManager/${encodeURIComponent(object)}/ObjectAccess/view`,
  fields: (object: string): SetupPath =>
    `/lightning/setup/ObjectManager/${encodeURIComponent(object)}/FieldsAndRelationships/view`,
  /** `durableId`: object and field as in `FieldDefinition`, such as `Account.Industry` or `Account.00N…`. */
  field: (durableId: string): SetupPath => {
    const [object = '', field = ''] = durableId.split('.').map(encodeURIComponent);
    return `/lightning/setup/ObjectManager/${object}/FieldsAndRelationships/${field}/view`;
  },
  contact: (id: string): SetupPath => `/lightning/r/Contact/${id}/view`,
  assignments: (setId: string): SetupPath =>
    `/lightning/setup/PermSets/${setId}/PermissionSetAssignment/home`,
} as const;

/** Paths of forms for new records (A 7, P 8). */
export const newRecordPage = {
  user: framed('ManageUsers', '/005/e'),
  permissionSet: framed('PermSets', '/udd/PermissionSet/newPermissionSet.apexp'),
} as const;

/**
 * Returns the address of a Setup page in the admin's own org; undefined before sign-in. It is on the org's My Domain
 * host, which redirects the browser to the Lightning or Setup host (A 7).
 */
export const setupPage = (setup: Pick<SetupContext, 'connection'>, path: SetupPath): string | undefined =>
  setup.connection ? new URL(path, setup.connection.instanceUrl).href : undefined;
