import type { ObjectPermission } from './required-object.ts';
import { includesOnObject } from './supersets.ts';
import type { GrantingSet } from './who-counts.ts';

/** Which of some sets grant a permission, a permission on an object, or access to a field. */

/** Returns the sets that grant a system permission; empty if none does. */
export const grantersOf = <S extends GrantingSet>(sets: readonly S[], permission: string): readonly S[] =>
  sets.filter((set) => set.permissions.has(permission));

/** One row of `ObjectPermissions`. */
export interface ObjectPermissionRow {
  readonly parentId: string;
  readonly object: string;
  readonly permissions: ReadonlySet<ObjectPermission>;
}

/** One row of `FieldPermissions`; `field` is `Object.Field`. A row always grants Read (P T4). */
export interface FieldPermissionRow {
  readonly parentId: string;
  readonly field: string;
  readonly edit: boolean;
}

/** Rows by the set they belong to and their object or field; names are compared without case. */
export type RowIndex<Row> = ReadonlyMap<string, readonly Row[]>;

const keyOf = (parentId: string, name: string): string => `${parentId.slice(0, 15)} ${name.toLowerCase()}`;

/** Indexes rows once: a large guide looks up tens of thousands. */
export const indexRows = <Row extends { readonly parentId: string }>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
): RowIndex<Row> => Map.groupBy(rows, (row) => keyOf(row.parentId, nameOf(row)));

const rowsOf = <Row>(index: RowIndex<Row>, set: GrantingSet, name: string): readonly Row[] =>
  index.get(keyOf(set.id, name)) ?? [];

/** Returns the sets that grant a permission on an object, by itself or by one that includes it. */
export const objectGranters = <S extends GrantingSet>(
  sets: readonly S[],
  rows: RowIndex<ObjectPermissionRow>,
  object: string,
  permission: ObjectPermission,
): readonly S[] =>
  sets.filter((set) => {
    const own = rowsOf(rows, set, object).flatMap((row) => [...row.permissions]);
    return includesOnObject(permission, new Set(own), set.permissions);
  });

/**
 * Returns the sets that grant Read or Edit of a field through field-level security. View All Fields, in a set that
 * can read the object or for the whole org, grants Read of every field and never Edit (P 3.2).
 */
export const fieldGranters = <S extends GrantingSet>(
  sets: readonly S[],
  objectRows: RowIndex<ObjectPermissionRow>,
  rows: RowIndex<FieldPermissionRow>,
  object: string,
  field: string,
  access: 'read' | 'edit',
): readonly S[] => {
  const all = access === 'read' ? objectGranters(sets, objectRows, object, 'ViewAllFields') : [];
  return sets.filter(
    (set) =>
      all.includes(set) ||
      rowsOf(rows, set, `${object}.${field}`).some((row) => access === 'read' || row.edit),
  );
};
