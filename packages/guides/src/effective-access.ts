import type { ObjectPermission } from './required-object.ts';

/** A profile, permission set, or group that grants a user something. */
export interface GrantingSet {
  /** Id of the permission set; for a profile or group, of the profile's own set or the group's aggregate. */
  readonly id: string;
  readonly kind: 'profile' | 'permission-set' | 'group';
  /** As printed in Setup. */
  readonly name: string;
  /** System permissions it grants, such as `PermissionsApiEnabled`. */
  readonly permissions: ReadonlySet<string>;
}

/** One row of `PermissionSetAssignment` with its set; `set` is null if only the group is named. */
export interface AssignmentRow {
  readonly isActive: boolean;
  readonly isRevoked: boolean;
  /** Milliseconds since the epoch; null if it never expires. */
  readonly expires: number | null;
  readonly groupId: string | null;
  readonly groupName: string | null;
  /** `Updated`, or a status in which the aggregate may be outdated. */
  readonly groupStatus: string | null;
  readonly set: (GrantingSet & { readonly needsActivation: boolean }) | null;
}

export interface EffectiveSets {
  /** The sets that count, each once. */
  readonly sets: readonly GrantingSet[];
  /** Assignments that do not count, and why. */
  readonly ignored: readonly {
    readonly name: string;
    readonly why: 'expired' | 'inactive' | 'revoked' | 'session';
  }[];
  /** Groups whose aggregate may be outdated. */
  readonly outdated: readonly string[];
}

/** Returns why an assignment does not count at a time; undefined if it counts. */
export const whyIgnored = (
  row: AssignmentRow,
  now: number,
): EffectiveSets['ignored'][number]['why'] | undefined => {
  if (row.isRevoked) return 'revoked';
  if (row.expires !== null && row.expires <= now) return 'expired';
  if (!row.isActive) return 'inactive';
  return row.groupId === null && row.set?.needsActivation ? 'session' : undefined;
};

/**
 * Returns the sets that count for a user at a time (P 2.2). A group counts through its own set, from which muting is
 * already subtracted; the sets inside it are never added up. Session-based sets count only inside a group.
 * @param groupSets the groups' own sets by group id, for rows that do not name them.
 */
export const effectiveSets = (
  rows: readonly AssignmentRow[],
  groupSets: ReadonlyMap<string, GrantingSet>,
  now: number,
): EffectiveSets => {
  const sets = new Map<string, GrantingSet>();
  const ignored: EffectiveSets['ignored'][number][] = [];
  const outdated = new Set<string>();
  for (const row of rows) {
    const groupSet = row.groupId === null ? undefined : groupSets.get(row.groupId);
    const set = groupSet ?? row.set;
    if (!set) continue;
    const name = row.groupName ?? set.name;
    const why = whyIgnored(row, now);
    if (why) {
      ignored.push({ name, why });
      continue;
    }
    if (row.groupId !== null && row.groupStatus !== null && row.groupStatus !== 'Updated') outdated.add(name);
    sets.set(set.id, {
      id: set.id,
      kind: row.groupId === null ? set.kind : 'group',
      name,
      permissions: set.permissions,
    });
  }
  return { sets: [...sets.values()], ignored, outdated: [...outdated] };
};

/** Returns the sets that grant a system permission; empty if none does. */
export const grantersOf = (sets: readonly GrantingSet[], permission: string): readonly GrantingSet[] =>
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

/** Returns the sets that grant a permission on an object. */
export const objectGranters = (
  sets: readonly GrantingSet[],
  rows: RowIndex<ObjectPermissionRow>,
  object: string,
  permission: ObjectPermission,
): readonly GrantingSet[] =>
  sets.filter((set) => rowsOf(rows, set, object).some((row) => row.permissions.has(permission)));

/**
 * Returns the sets that grant Read or Edit of a field through field-level security. View All Fields, in a set that
 * can read the object or for the whole org, grants Read of every field and never Edit (P 3.2).
 */
export const fieldGranters = (
  sets: readonly GrantingSet[],
  objectRows: RowIndex<ObjectPermissionRow>,
  rows: RowIndex<FieldPermissionRow>,
  object: string,
  field: string,
  access: 'read' | 'edit',
): readonly GrantingSet[] => {
  const all =
    access === 'read'
      ? [
          ...objectGranters(sets, objectRows, object, 'ViewAllFields'),
          ...grantersOf(sets, 'PermissionsViewAllFieldsGlobal'),
        ]
      : [];
  return sets.filter(
    (set) =>
      all.includes(set) ||
      rowsOf(rows, set, `${object}.${field}`).some((row) => access === 'read' || row.edit),
  );
};
