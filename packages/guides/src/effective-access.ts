import type { ObjectPermission } from './required-object.ts';
import { sameId } from './salesforce-id.ts';
import { includesOnObject } from './supersets.ts';

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

/** Why an assignment does not count. */
export type WhyIgnored = 'expired' | 'inactive' | 'revoked' | 'session';

/** The set of an assignment that does not count. */
export interface IgnoredSet extends GrantingSet {
  readonly why: WhyIgnored;
  /** When the assignment ended, in milliseconds since the epoch; null if it did not end by time. */
  readonly ended: number | null;
}

/** A permission set inside a group that counts. What the group lacks of it is muted, or not recalculated yet. */
export interface MemberSet extends GrantingSet {
  readonly why: 'muted' | 'outdated';
  /** Name of the group. */
  readonly group: string;
}

/** A set that would grant something and does not, with the reason. */
export type LostSet = IgnoredSet | MemberSet;

export interface EffectiveSets {
  /** The sets that count, each once. */
  readonly sets: readonly GrantingSet[];
  /** The sets of assignments that do not count. */
  readonly ignored: readonly IgnoredSet[];
  /** The groups that count. */
  readonly groups: readonly GrantingGroup[];
}

/** A group that counts. */
export interface GrantingGroup {
  readonly id: string;
  readonly name: string;
  /** Whether its aggregate may be outdated. */
  readonly isOutdated: boolean;
}

/** One permission set inside a group. */
export interface GroupMember {
  readonly groupId: string;
  readonly set: GrantingSet;
}

/** Returns why an assignment does not count at a time; undefined if it counts. */
export const whyIgnored = (row: AssignmentRow, now: number): WhyIgnored | undefined => {
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
  const ignored: IgnoredSet[] = [];
  const groups = new Map<string, GrantingGroup>();
  for (const row of rows) {
    const groupSet = row.groupId === null ? undefined : groupSets.get(row.groupId);
    const set = groupSet ?? row.set;
    if (!set) continue;
    const name = row.groupName ?? set.name;
    const granting: GrantingSet = {
      id: set.id,
      kind: row.groupId === null ? set.kind : 'group',
      name,
      permissions: set.permissions,
    };
    const why = whyIgnored(row, now);
    if (why) {
      ignored.push({ ...granting, why, ended: why === 'expired' ? row.expires : null });
      continue;
    }
    if (row.groupId !== null) {
      const isOutdated = row.groupStatus !== null && row.groupStatus !== 'Updated';
      groups.set(row.groupId, { id: row.groupId, name, isOutdated });
    }
    sets.set(set.id, granting);
  }
  return { sets: [...sets.values()], ignored, groups: [...groups.values()] };
};

/**
 * Returns the sets that would grant what no set grants, if they counted as they are.
 * @param members the permission sets in the groups.
 */
export const lostSets = (
  { sets, ignored, groups }: EffectiveSets,
  members: readonly GroupMember[],
): readonly LostSet[] => {
  const inGroups = groups.flatMap((group) =>
    members
      .filter(({ groupId }) => sameId(groupId, group.id))
      .map(
        ({ set }): MemberSet => ({
          ...set,
          why: group.isOutdated ? 'outdated' : 'muted',
          group: group.name,
        }),
      ),
  );
  return [...ignored, ...inGroups].filter((lost) => !sets.some(({ id }) => sameId(id, lost.id)));
};

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
