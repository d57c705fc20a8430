import type { SetupContext } from './model/setup-context.ts';

/** A page of Setup or of records on an org's host, of Lightning Experience or of Salesforce Classic. */
export type SetupPath =
  | `/lightning/setup/${string}`
  | `/lightning/o/${string}`
  | `/lightning/r/${string}`
  | `/_ui/${string}`;

/** A classic page inside the frame of Setup. */
const framed = (section: string, address: string): SetupPath =>
  `/lightning/setup/${section}/page?address=${encodeURIComponent(address)}`;

/** Pages of single records, by Salesforce's id (A 7, P 8). */
export const pageOf = {
  connectedApp: (id: string): SetupPath => framed('ConnectedApplication', `/${id}`),
  /** This page takes the id of 15 characters only. */
  externalClientApp: (id: string): SetupPath =>
    `/lightning/setup/ManageExternalClientApplication/${id.slice(0, 15)}/detail`,
  user: (id: string): SetupPath => framed('ManageUsers', `/${id}?noredirect=1&isUserEntityOverride=1`),
  profile: (id: string): SetupPath => framed('EnhancedProfiles', `/${id}`),
  permissionSet: (id: string): SetupPath => framed('PermSets', `/${id}`),
  objectSettings: (setId: string): SetupPath => framed('PermSets', `/${setId}?s=EntityPermissions`),
  sharingSet: (id: string): SetupPath => framed('NetworkSettings', `/${id}`),
  contact: (id: string): SetupPath => `/lightning/r/Contact/${id}/view`,
  assignments: (setId: string): SetupPath =>
    `/lightning/setup/PermSets/${setId}/PermissionSetAssignment/home`,
} as const;

/**
 * Addresses of Setup pages in the admin's own org. They are built on the org's My Domain host: the browser is taken
 * to the Lightning or Setup host from there (A 7). Unknown before sign-in.
 */
export const setupPage = (setup: Pick<SetupContext, 'connection'>, path: SetupPath): string | undefined =>
  setup.connection ? new URL(path, setup.connection.instanceUrl).href : undefined;
