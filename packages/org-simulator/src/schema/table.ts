import type { Viewer } from '../org/viewer.ts';

export type FieldType =
  | 'id'
  | 'reference'
  | 'string'
  | 'textarea'
  | 'email'
  | 'phone'
  | 'url'
  | 'picklist'
  | 'boolean'
  | 'int'
  | 'double'
  | 'currency'
  | 'percent'
  | 'date'
  | 'datetime'
  | 'address'
  | 'multipicklist'
  | 'complexvalue';

/** One column, as in Salesforce's describe. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly label: string;
  readonly nillable: boolean;
  readonly filterable: boolean;
  readonly referenceTo: readonly string[];
  readonly relationshipName: string | null;
  /** Of a lookup: how its parent calls the records that point to it; null if no query needs that. */
  readonly childRelationship: string | null;
  readonly picklist: readonly string[];
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly permissionable: boolean;
  /** The compound field that this one is a part of. */
  readonly compound: string | null;
}

/** What the running user may do with records of an object, as in its describe. */
interface Abilities {
  readonly createable: boolean;
  readonly updateable: boolean;
  readonly deletable: boolean;
}

export type Value = string | number | boolean | null | object;
export type Row = Readonly<Record<string, Value>>;

/**
 * False: the query excludes every row with this value in this column (`Column` or `Parent.Column`). This lets big
 * tables make fewer rows; the rest of the query filters those.
 */
export type Wanted = (column: string, value: Value) => boolean;

export type ApiName = 'data' | 'tooling';

/** An object of the data API or of the Tooling API: its columns, and its rows as a user sees them. */
export interface Table {
  readonly kind: 'table';
  /** The APIs that have it. */
  readonly apis: readonly ApiName[];
  readonly name: string;
  readonly label: string;
  readonly labelPlural: string;
  readonly keyPrefix: string | null;
  readonly fields: readonly Field[];
  /** Number of rows in a page; 2,000 by default, as in Salesforce. */
  readonly pageSize: number;
  /** Returns the rows that this user can see. It may omit rows that are not wanted. */
  readonly rows: (viewer: Viewer, wanted: Wanted) => readonly Row[];
  /** False: the object does not exist for this user; Salesforce answers `INVALID_TYPE`. */
  readonly readable: (viewer: Viewer) => boolean;
  /** False: this user lacks the permissions to see its rows. The object does not exist then, or has no rows (P 0). */
  readonly shownTo: (viewer: Viewer) => boolean;
  /** False: no permission of this user is known to show all rows. An org that hides rows silently shows none then (P 0). */
  readonly surelyShownTo: (viewer: Viewer) => boolean;
  /** False: the column does not exist in this org; Salesforce answers `INVALID_FIELD`. */
  readonly hasField: (field: Field, viewer: Viewer) => boolean;
  /** The column as this user of this org sees it: labels, menus and what can be edited differ. */
  readonly fieldFor: (field: Field, viewer: Viewer) => Field;
  readonly abilities: (viewer: Viewer) => Abilities;
  readonly custom: boolean;
  /** True if its records have page layouts. */
  readonly layoutable: boolean;
  /** The column that lookups point to: `Id`, except in the catalog of objects and fields. */
  readonly key: string;
  /**
   * Set for objects whose rows are computed by a query (`EntityDefinition` and similar): no OR, no NOT, no next page,
   * and a filter on one column of each group is required.
   */
  readonly reified: {
    readonly filters: readonly (readonly string[])[];
    readonly rows: number;
  } | null;
  /** Set if the object requires `WHERE Id = '…'`: hidden fields that may be filtered too. */
  readonly onlyById: {
    readonly beside: readonly string[];
    /** The answer for an unknown id: no rows, or an error. */
    readonly missing: 'empty' | 'error';
  } | null;
  /** Columns of the Tooling API that a query may select only if it returns one row. */
  readonly ofOneRow: readonly string[];
}

type Optional =
  | 'apis'
  | 'labelPlural'
  | 'readable'
  | 'shownTo'
  | 'surelyShownTo'
  | 'hasField'
  | 'fieldFor'
  | 'abilities'
  | 'custom'
  | 'layoutable'
  | 'key'
  | 'reified'
  | 'onlyById'
  | 'ofOneRow'
  | 'pageSize';

const nothing: Abilities = { createable: false, updateable: false, deletable: false };

export const defineTable = (
  table: Omit<Table, Optional | 'kind'> & Partial<Pick<Table, Optional>>,
): Table => ({
  apis: ['data'],
  labelPlural: `${table.label}s`,
  pageSize: 2000,
  readable: () => true,
  shownTo: () => true,
  surelyShownTo: () => true,
  hasField: () => true,
  fieldFor: (field) => field,
  abilities: () => nothing,
  custom: false,
  layoutable: false,
  key: 'Id',
  reified: null,
  onlyById: null,
  ofOneRow: [],
  ...table,
  kind: 'table',
});

type Extra = Partial<Omit<Field, 'name' | 'type' | 'label'>>;

export const field = (name: string, type: FieldType, label: string, extra: Partial<Field> = {}): Field => ({
  name,
  type,
  label,
  nillable: false,
  filterable: true,
  referenceTo: [],
  relationshipName: null,
  childRelationship: null,
  picklist: [],
  createable: false,
  updateable: false,
  permissionable: false,
  compound: null,
  ...extra,
});

export const nillable = { nillable: true } as const;
/** Can be set when a record is created, and not changed later. */
export const createable = { createable: true } as const;
export const editable = { createable: true, updateable: true } as const;
/** A column that can be selected but not filtered. */
export const unfilterable = { filterable: false } as const;

export const id = (label: string): Field => field('Id', 'id', label);
export const text = (name: string, label: string, extra: Extra & { type?: FieldType } = {}): Field =>
  field(name, extra.type ?? 'string', label, extra);
export const flag = (name: string, label: string, extra: Extra = {}): Field =>
  field(name, 'boolean', label, extra);
export const count = (name: string, label: string, extra: Extra = {}): Field =>
  field(name, 'int', label, extra);
export const moment = (
  name: string,
  label: string,
  extra: Extra & { type?: 'date' | 'datetime' } = {},
): Field => field(name, extra.type ?? 'datetime', label, extra);
export const complex = (name: string, label: string): Field =>
  field(name, 'complexvalue', label, { nillable: true, filterable: false });
export const picklist = (name: string, label: string, values: readonly string[], extra: Extra = {}): Field =>
  field(name, 'picklist', label, { ...extra, picklist: values });

/** A lookup. The relationship is the name without `Id`, as it is for every object here. */
export const lookup = (
  name: string,
  label: string,
  referenceTo: readonly string[],
  extra: Extra & { type?: 'id' | 'reference' | 'string' } = {},
): Field =>
  field(name, extra.type ?? 'reference', label, {
    ...extra,
    referenceTo,
    relationshipName: name.replace(/Id$/, ''),
  });

const createdBy: readonly Field[] = [
  moment('CreatedDate', 'Created Date'),
  lookup('CreatedById', 'Created By ID', ['User']),
];
export const systemModstamp = moment('SystemModstamp', 'System Modstamp');
/** The last columns of nearly every object. */
export const audit: readonly Field[] = [
  ...createdBy,
  moment('LastModifiedDate', 'Last Modified Date'),
  lookup('LastModifiedById', 'Last Modified By ID', ['User']),
  systemModstamp,
];

/** Returns a date and time as Salesforce writes it in JSON, `2026-05-01T07:25:37.000+0000`. */
export const stamp = (date: Date): string => date.toISOString().replace('Z', '+0000');

/** Values of `audit`. */
export const audited = ({ org }: Viewer, at: Date = org.createdAt, modified: Date = at): Row => ({
  CreatedDate: stamp(at),
  CreatedById: org.builder.id,
  LastModifiedDate: stamp(modified),
  LastModifiedById: org.builder.id,
  SystemModstamp: stamp(modified),
});

/** Returns a predicate for `shownTo`: the user has one of these permissions. */
export const hasAnyOf =
  (...anyOf: readonly string[]) =>
  ({ user }: Viewer): boolean =>
    anyOf.some((permission) => user.permissions.has(permission));
