import type { Viewer, World } from '../org/world.ts';
import { appMenuItem, connectedApplication, oauthTokens, setupEntityAccess } from './app-access.ts';
import {
  appPolicies,
  externalClientApplication,
  oauthPolicies,
  oauthSettings,
} from './external-client-apps.ts';
import { organization } from './organization.ts';
import {
  installedSubscriberPackage,
  packageInstallRequest,
  packageLicense,
  publisher,
  subscriberPackage,
  subscriberPackageVersion,
} from './packages.ts';
import {
  permissionSet,
  permissionSetAssignment,
  permissionSetGroup,
  profile,
  userPermissionAccess,
} from './permissions.ts';
import type { Field, Table } from './table.ts';
import { toolingUser, user, userLicense, userLogin } from './users.ts';

export type ApiName = 'data' | 'tooling';

const data = [
  appMenuItem,
  connectedApplication,
  externalClientApplication,
  oauthPolicies,
  oauthSettings,
  appPolicies,
  organization,
  packageLicense,
  permissionSet,
  permissionSetAssignment,
  permissionSetGroup,
  profile,
  setupEntityAccess,
  user,
  userLicense,
  userLogin,
  userPermissionAccess,
] as const;

const tooling = [
  installedSubscriberPackage,
  packageInstallRequest,
  publisher,
  subscriberPackage,
  subscriberPackageVersion,
  toolingUser,
] as const;

/** Objects as somebody sees them: by any casing of their name, unknown ones undefined. */
export interface Catalogue {
  readonly api: ApiName;
  readonly tables: readonly Table[];
  find(name: string): Table | undefined;
  fields(table: Table): readonly Field[];
}

const catalogue = (
  api: ApiName,
  tables: readonly Table[],
  has: (field: Field, table: Table) => boolean,
): Catalogue => {
  const byName = new Map(tables.map((table) => [table.name.toLowerCase(), table]));
  return {
    api,
    tables,
    find: (name) => byName.get(name.toLowerCase()),
    fields: (table) => table.fields.filter((field) => has(field, table)),
  };
};

const tablesOf = (api: ApiName, world: () => World): Table[] =>
  (api === 'data' ? [...data, oauthTokens(world)] : [...tooling]).sort((a, b) => (a.name < b.name ? -1 : 1));

/** What this user of this org can see; everything else answers `INVALID_TYPE` or `INVALID_FIELD`. */
export const catalogueFor = (api: ApiName, viewer: Viewer, world: World): Catalogue =>
  catalogue(
    api,
    tablesOf(api, () => world).filter((table) => table.readable(viewer)),
    (field, table) => table.hasField(field, viewer),
  );

const noWorld = (): World => {
  throw new Error('The whole schema has no rows.');
};

/** Every object and column, whoever asks: for checks of queries without an org. */
export const wholeCatalogue = (api: ApiName): Catalogue => catalogue(api, tablesOf(api, noWorld), () => true);

const described = (api: ApiName): Readonly<Record<string, readonly Field[]>> =>
  Object.fromEntries(tablesOf(api, noWorld).map((table) => [table.name, table.fields]));

/** Objects and their fields by API: what this simulator claims that Salesforce has. */
export const schema = { data: described('data'), tooling: described('tooling') } as const;
