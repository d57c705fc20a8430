import { sameId } from './salesforce-id.ts';

/** The one place that decides which assignments of a user count, and which only may. */

/** A license that a set is bound to, or that a user has. */
export interface License {
  /** `100…` for a user license, `0PL…` for a permission set license. */
  readonly id: string;
  /** As printed in Setup. */
  readonly name: string;
}

/** The licenses of a user. */
export interface HeldLicenses {
  /** The license of the user's profile; null if it is not shown. */
  readonly user: License | null;
  /** Permission set licenses; one that has ended is not active. */
  readonly sets: readonly (License & { readonly isActive: boolean })[];
}

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

/** A set with the license that it is bound to; null: with none. */
export interface LicensedSet extends GrantingSet {
  readonly license: License | null;
}

/** One row of `PermissionSetAssignment` with its set; `set` is null if only the group is named. */
export interface AssignmentRow {
  readonly isActive: boolean;
  readonly isRevoked: boolean;
  /** Milliseconds since the epoch; null if it never expires. */
  readonly expires: number | null;
  readonly group: {
    readonly id: string;
    readonly name: string | null;
    /** `Updated`, or a status in which the aggregate may be outdated. */
    readonly status: string | null;
    /** When its record was last changed; absent or null if that is not shown. */
    readonly changed?: number | null;
    readonly needsActivation: boolean;
  } | null;
  readonly set: (LicensedSet & { readonly needsActivation: boolean }) | null;
}

/** Why an assignment does not count, whatever the license of its set. */
export type WhyEnded = 'expired' | 'inactive' | 'revoked' | 'session';

/** Why an assignment does not count. */
export type WhyIgnored =
  | WhyEnded
  /** The set is for another user license than the user's. */
  | 'user-license'
  /** The set is for a permission set license that the user does not hold. */
  | 'set-license'
  /** The user holds the permission set license of the set, and it has ended. */
  | 'license-ended';

/** The set of an assignment that does not count. */
export interface IgnoredSet extends GrantingSet {
  readonly why: WhyIgnored;
  /** When the assignment ended, in milliseconds since the epoch; null if it did not end by time. */
  readonly ended: number | null;
  /** The license the set is for, and the names of those the user has; null if the license is not the reason. */
  readonly license: { readonly needed: string; readonly held: readonly string[] } | null;
}

/** A permission set inside a group that counts. What the group lacks of it is muted. */
export interface MutedSet extends GrantingSet {
  readonly why: 'muted';
  /** Name of the group. */
  readonly group: string;
}

/** A set that would grant something and does not, with the reason. */
export type LostSet = IgnoredSet | MutedSet;

/**
 * A set that may or may not grant what it shows: a group that Salesforce has not recalculated (or a set inside it), or
 * a set with a license of which it is not known whether the user has it. An app that is approved for a set inside a
 * group may be for the group's users: what a group's own set holds of that is not documented (P 2.2).
 */
export interface DoubtfulSet extends GrantingSet {
  readonly why: 'updating' | 'outdated' | 'license' | 'license-in-group' | 'approved-in-group';
  /** Name of the group, or of the set if it is not in one. */
  readonly of: string;
  /** Name of the license in doubt; null if none is. */
  readonly license: string | null;
}

/** A group that counts, or may. */
interface GrantingGroup {
  readonly id: string;
  /** Id of the set that holds its aggregate. */
  readonly setId: string;
  readonly name: string;
  /** Why its aggregate may differ from what its users have; null: it is up to date. */
  readonly doubt: 'updating' | 'outdated' | null;
}

/** What counts for a user, what may, and what would and does not. */
export interface CountedSets {
  /** The sets that count, each once. */
  readonly sets: readonly GrantingSet[];
  /** The sets of which it is not known whether they count. Never a reason to pass, nor alone to fail. */
  readonly doubtful: readonly DoubtfulSet[];
  /** The sets of assignments that do not count. */
  readonly ignored: readonly IgnoredSet[];
  /** The sets that would grant something and do not: those of `ignored`, and those in groups that are muted. */
  readonly lost: readonly LostSet[];
}

/** The assignments of one user. */
export interface Assignments {
  readonly rows: readonly AssignmentRow[];
  /** The groups' own sets by group id, for rows that do not name them. */
  readonly groupSets: ReadonlyMap<string, GrantingSet>;
}

/** One permission set inside a group. */
export interface GroupMember {
  readonly groupId: string;
  readonly set: LicensedSet;
}

/** Returns why a set does not count for its license; `unknown` if the license of the user is not shown. */
const whyUnlicensed = (
  license: License | null,
  held: HeldLicenses,
): 'user-license' | 'set-license' | 'license-ended' | 'unknown' | undefined => {
  if (license === null) return undefined;
  if (license.id.startsWith('0PL')) {
    const own = held.sets.find(({ id }) => sameId(id, license.id));
    if (!own) return 'set-license';
    return own.isActive ? undefined : 'license-ended';
  }
  if (held.user === null) return 'unknown';
  return sameId(held.user.id, license.id) ? undefined : 'user-license';
};

/** Returns why an assignment does not count at a time, apart from licenses; undefined if it counts. */
export const whyEnded = (row: AssignmentRow, now: number): WhyEnded | undefined => {
  if (row.isRevoked) return 'revoked';
  if (row.expires !== null && row.expires <= now) return 'expired';
  if (!row.isActive) return 'inactive';
  // A session-based set counts in a group without activation, unless the group itself is session-based (P 2.2).
  return (row.group ?? row.set)?.needsActivation ? 'session' : undefined;
};

/**
 * Returns whether an assignment counts and names a group only, so that what it grants is not seen. Salesforce does not
 * document whether it names the group's own set (P 2.2).
 */
export const namesGroupOnly = (row: AssignmentRow, now: number): boolean =>
  row.group !== null && row.set === null && whyEnded(row, now) === undefined;

const doubtIn = (status: string | null): GrantingGroup['doubt'] => {
  if (status === null || status === 'Updated') return null;
  return status === 'Updating' ? 'updating' : 'outdated';
};

const namesOf = ({ user, sets }: HeldLicenses): readonly string[] =>
  [...(user ? [user] : []), ...sets.filter(({ isActive }) => isActive)].map(({ name }) => name);

/** Sorts the assignments of one user; a set that several of them assign counts if one of them counts. */
class Sorter {
  readonly sets = new Map<string, GrantingSet>();
  readonly doubtful: DoubtfulSet[] = [];
  readonly ignored: IgnoredSet[] = [];
  readonly groups = new Map<string, GrantingGroup>();
  private readonly held: HeldLicenses;
  private readonly now: number;

  constructor(held: HeldLicenses, now: number) {
    this.held = held;
    this.now = now;
  }

  add(row: AssignmentRow, groupSet: GrantingSet | undefined): void {
    const set = groupSet ?? row.set;
    if (!set) return;
    const granting: GrantingSet = {
      id: set.id,
      kind: row.group === null ? set.kind : 'group',
      name: row.group?.name ?? set.name,
      permissions: set.permissions,
    };
    const why = whyEnded(row, this.now);
    if (why)
      this.ignored.push({ ...granting, why, ended: why === 'expired' ? row.expires : null, license: null });
    else if (row.group === null) this.addSet(granting, row.set?.license ?? null);
    else this.addGroup(granting, row.group);
  }

  private addSet(granting: GrantingSet, license: License | null): void {
    const why = whyUnlicensed(license, this.held);
    const needed = license?.name ?? '';
    if (why === undefined) this.sets.set(granting.id, granting);
    else if (why === 'unknown')
      this.doubtful.push({ ...granting, why: 'license', of: granting.name, license: needed });
    else this.ignored.push({ ...granting, why, ended: null, license: { needed, held: namesOf(this.held) } });
  }

  private addGroup(granting: GrantingSet, { id, status }: NonNullable<AssignmentRow['group']>): void {
    this.groups.set(id, { id, setId: granting.id, name: granting.name, doubt: doubtIn(status) });
    this.sets.set(granting.id, granting);
  }
}

/**
 * Returns what counts for a user at a time (P 2.2, C 4). A group counts through its own set, from which muting is already
 * subtracted; the sets inside it are never added up: what it lacks of them is muted, or in doubt while it is not up to
 * date. A group with a set for a license that the user does not have is in doubt as well.
 */
export const countedSets = (
  { rows, groupSets }: Assignments,
  members: readonly GroupMember[],
  held: HeldLicenses,
  now: number,
): CountedSets => {
  const sorter = new Sorter(held, now);
  for (const row of rows) sorter.add(row, row.group ? groupSets.get(row.group.id) : undefined);
  const sorted = [...sorter.sets.values()];
  const groups = [...sorter.groups.values()].map((group) => {
    const inside = members.filter(({ groupId }) => sameId(groupId, group.id)).map(({ set }) => set);
    const foreign = inside.find(({ license }) => whyUnlicensed(license, held) !== undefined)?.license ?? null;
    const doubt: DoubtfulSet['why'] | null = group.doubt ?? (foreign && 'license-in-group');
    return { ...group, inside, doubt, license: group.doubt === null ? (foreign?.name ?? null) : null };
  });
  const inDoubt = groups.flatMap(({ setId, name, inside, doubt: why, license }): DoubtfulSet[] =>
    why === null
      ? []
      : [...sorted.filter(({ id }) => id === setId), ...inside].map((set) => ({
          ...set,
          why,
          of: name,
          license,
        })),
  );
  const muted = groups.flatMap(({ name: group, inside, doubt }) =>
    doubt === null
      ? // Its license is not the reason.
        inside.map(
          ({ id, kind, name, permissions }): MutedSet => ({
            id,
            kind,
            name,
            permissions,
            why: 'muted',
            group,
          }),
        )
      : [],
  );
  const sets = sorted.filter(({ id }) => groups.every(({ setId, doubt }) => doubt === null || setId !== id));
  const isOther = ({ id }: GrantingSet) => sets.every((one) => !sameId(one.id, id));
  return {
    sets,
    doubtful: [...sorter.doubtful, ...inDoubt].filter(isOther),
    ignored: sorter.ignored,
    lost: [...sorter.ignored, ...muted].filter(isOther),
  };
};
