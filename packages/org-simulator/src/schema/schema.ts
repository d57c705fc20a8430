import type { OrgObject } from '../org/objects.ts';
import type { Viewer } from '../org/viewer.ts';
import * as files from './files.ts';
import { objectTables } from './org-objects.ts';
import type { ApiName, Field, Table } from './table.ts';

const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'table';

/** The tables of all files; those of the customer's objects come with each org. */
const tables: readonly Table[] = Object.values(files)
  .flatMap((file): unknown[] => Object.values(file))
  .filter(isTable);

/** The objects that a user can see. Names are case-insensitive; unknown ones are undefined. */
export interface Catalog {
  readonly api: ApiName;
  readonly tables: readonly Table[];
  find(name: string): Table | undefined;
  fields(table: Table): readonly Field[];
}

const byName = (tables: readonly Table[]): readonly Table[] =>
  tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));

const tablesOf = (api: ApiName, objects: readonly OrgObject[]): readonly Table[] => [
  ...tables.filter(({ apis }) => apis.includes(api)),
  ...(api === 'data' ? objectTables(objects) : []),
];

const named = (tables: readonly Table[], name: string): Table | undefined =>
  tables.find((table) => table.name.toLowerCase() === name.toLowerCase());

/** Returns the table as this user sees it: without rows if the org hides them silently; null if it does not exist. */
const asSeenBy = (viewer: Viewer, table: Table): Table | null => {
  if (!table.readable(viewer)) return null;
  const hidesRows = viewer.org.declared.quirks.rowsHidden;
  if (table.shownTo(viewer) && (!hidesRows || table.surelyShownTo(viewer))) return table;
  return hidesRows ? { ...table, rows: () => [] } : null;
};

/** Returns what this user of this org can see; everything else is `INVALID_TYPE` or `INVALID_FIELD`. */
export const catalogFor = (api: ApiName, viewer: Viewer): Catalog => {
  const tables = tablesOf(api, viewer.org.objects);
  const seen = new Map<Table, Table | null>();
  const see = (table: Table): Table | null => {
    const known = seen.get(table);
    if (known !== undefined) return known;
    const found = asSeenBy(viewer, table);
    seen.set(table, found);
    return found;
  };
  const fieldsByTable = new Map<Table, readonly Field[]>();
  return {
    api,
    get tables() {
      return byName(tables.flatMap((table) => see(table) ?? []));
    },
    find: (name) => {
      const table = named(tables, name);
      return (table && see(table)) ?? undefined;
    },
    fields: (table) => {
      const known =
        fieldsByTable.get(table) ??
        table.fields
          .filter((field) => table.hasField(field, viewer))
          .map((field) => table.fieldFor(field, viewer));
      fieldsByTable.set(table, known);
      return known;
    },
  };
};

/** Returns every object and column, for all users: to check queries without an org. */
export const wholeCatalog = (api: ApiName, objects: readonly OrgObject[] = []): Catalog => {
  const tables = byName(tablesOf(api, objects));
  return { api, tables, find: (name) => named(tables, name), fields: (table) => table.fields };
};

const described = (api: ApiName): Readonly<Record<string, readonly Field[]>> =>
  Object.fromEntries(byName(tablesOf(api, [])).map((table) => [table.name, table.fields]));

/** Objects and their fields by API: what Salesforce has according to this simulator. */
export const schema = { data: described('data'), tooling: described('tooling') } as const;
