import type { OrgState } from './schema/org-state.ts';

/** The types of a state, for code that describes orgs. This file has no code at run time. */

export type { OrgState };

type ItemOf<Key extends keyof OrgState> =
  NonNullable<OrgState[Key]> extends readonly (infer Item)[] ? Item : never;

export type OrgProfile = ItemOf<'profiles'>;
/** A column of `ObjectPermissions`, without its prefix. */
export type ObjectPermission = NonNullable<OrgProfile['objects']>[string][number];
export type OrgUser = ItemOf<'users'>;
export type OrgPermissionSet = ItemOf<'permissionSets'>;
/** What profiles and permission sets have in common. */
export type Grants = Pick<OrgProfile, 'permissions' | 'objects' | 'fields'>;
export type OrgPermissionSetGroup = ItemOf<'permissionSetGroups'>;
export type OrgAssignment = ItemOf<'assignments'>;
export type OrgObject = ItemOf<'objects'>;
export type OrgField = OrgObject['fields'][number];
export type ConnectedApp = ItemOf<'connectedApps'>;
export type ConnectedAppPolicy = ConnectedApp['policy'];
export type PackageVersion = ItemOf<'available'>;
export type ExternalClientApp = NonNullable<PackageVersion['app']>;
export type AppPolicy = NonNullable<ExternalClientApp['policy']>;
