import type { Viewer, World } from '../org/world.ts';
import type { OrgObject } from '../org-state.ts';
import { setupEntityAccess } from './app-access.ts';
import { appMenuItem } from './app-menu.ts';
import { permissionSetAssignment, permissionSetLicenseAssign } from './assignments.ts';
import { platformEventChannelMember } from './change-events.ts';
import { connectedApplication } from './connected-apps.ts';
import { entityDefinition, entityParticle, fieldDefinition, userEntityAccess } from './entity-definitions.ts';
import {
  appPolicies,
  externalClientApplication,
  oauthPolicies,
  oauthSettings,
} from './external-client-apps.ts';
import { permissionSetLicense, userLicense } from './licenses.ts';
import { oauthTokens } from './oauth-tokens.ts';
import { fieldPermissions, objectPermissions } from './object-permissions.ts';
import { objectTables } from './org-objects.ts';
import { organization } from './organization.ts';
import {
  installedSubscriberPackage,
  packageInstallRequest,
  packageLicense,
  publisher,
  subscriberPackage,
  subscriberPackageVersion,
} from './packages.ts';
import { permissionDependency } from './permission-dependency.ts';
import {
  mutingPermissionSet,
  permissionSetGroup,
  permissionSetGroupComponent,
} from './permission-set-groups.ts';
import { permissionSet } from './permission-sets.ts';
import { profile, userPermissionAccess } from './profiles.ts';
import type { Field, Table } from './table.ts';
import { toolingUser, user, userLogin } from './users.ts';

export type ApiName = 'data' | 'tooling';

const data = [
  appMenuItem,
  connectedApplication,
  entityDefinition,
  entityParticle,
  externalClientApplication,
  oauthPolicies,
  oauthSettings,
  appPolicies,
  fieldDefinition,
  fieldPermissions,
  mutingPermissionSet,
  objectPermissions,
  organization,
  packageLicense,
  permissionSet,
  permissionSetAssignment,
  permissionSetGroup,
  permissionSetGroupComponent,
  permissionSetLicense,
  permissionSetLicenseAssign,
  profile,
  setupEntityAccess,
  user,
  userEntityAccess,
  userLicense,
  userLogin,
  userPermissionAccess,
] as const;

const tooling = [
  entityDefinition,
  entityParticle,
  fieldDefinition,
  installedSubscriberPackage,
  mutingPermissionSet,
  packageInstallRequest,
  permissionDependency,
  permissionSet,
  permissionSetAssignment,
  permissionSetGroup,
  permissionSetGroupComponent,
  platformEventChannelMember,
  profile,
  publisher,
  subscriberPackage,
  subscriberPackageVersion,
  toolingUser,
  userEntityAccess,
] as const;

/** Objects as somebody sees them: by any casing of their name, unknown ones undefined. */
export interface Catalog {
  readonly api: ApiName;
  readonly tables: readonly Table[];
  find(name: string): Table | undefined;
  fields(table: Table): readonly Field[];
}

const byName = (tables: readonly Table[]): readonly Table[] =>
  tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));

const tablesOf = (api: ApiName, world: () => World, objects: readonly OrgObject[]): readonly Table[] =>
  api === 'data' ? [...data, oauthTokens(world), ...objectTables(objects)] : tooling;

const named = (tables: readonly Table[], name: string): Table | undefined =>
  tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

/** What this user of this org can see; everything else answers `INVALID_TYPE` or `INVALID_FIELD`. */
export const catalogFor = (api: ApiName, viewer: Viewer, world: World): Catalog => {
  const tables = tablesOf(api, () => world, viewer.org.objects);
  const seen = new Map<Table, readonly Field[]>();
  return {
    api,
    get tables() {
      return byName(tables.filter((table) => table.readable(viewer)));
    },
    find: (name) => {
      const table = named(tables, name);
      return table?.readable(viewer) ? table : undefined;
    },
    fields: (table) => {
      const known =
        seen.get(table) ??
        table.fields
          .filter((field) => table.hasField(field, viewer))
          .map((field) => table.seen(field, viewer));
      seen.set(table, known);
      return known;
    },
  };
};

const noWorld = (): World => {
  throw new Error('The whole schema has no rows.');
};

/** Every object and column, whoever asks: for checks of queries without an org. */
export const wholeCatalog = (api: ApiName, objects: readonly OrgObject[] = []): Catalog => {
  const tables = byName(tablesOf(api, noWorld, objects));
  return { api, tables, find: (name) => named(tables, name), fields: (table) => table.fields };
};

const described = (api: ApiName): Readonly<Record<string, readonly Field[]>> =>
  Object.fromEntries(byName(tablesOf(api, noWorld, [])).map((table) => [table.name, table.fields]));

/** Objects and their fields by API: what this simulator claims that Salesforce has. */
export const schema = { data: described('data'), tooling: described('tooling') } as const;
