import { grantersOf } from '../../effective-access.ts';
import { deriveFrom, ifRead, read, unread } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import {
  type CountedSets,
  countedSets,
  type GrantingSet,
  type GroupMember,
  type IgnoredSet,
} from '../../who-counts.ts';
import {
  type ConnectionAssignment,
  connectionAssignments,
  connectionGroupAssignments,
  recalculatedAssignments,
  recalculatedMembers,
} from './connection-assignments.ts';
import { permissionColumns } from './connection-columns.ts';
import { connectionLicenses, needsHeldLicense } from './connection-licenses.ts';
import { type ConnectionSet, connectionSets } from './connection-sets.ts';

/** An active user with Manage Connections, by whatever profile, permission set or group. */
export interface Holder {
  readonly name: string;
  readonly username: string;
  /** Ids and names of what grants Manage Connections. */
  readonly by: readonly { readonly id: string; readonly kind: GrantingSet['kind']; readonly name: string }[];
  /**
   * `pending`: Salesforce is recalculating a group of the user that may grant it, or that alone grants Manage Connections.
   * Null where the org does not show Manage Queues.
   */
  readonly queues: 'yes' | 'no' | 'pending' | null;
}

/** Returns each set or group once, by its name. */
const distinct = (sets: readonly GrantingSet[]): readonly GrantingSet[] => [
  ...new Map(sets.map((set) => [`${set.kind} ${set.name}`, set])).values(),
];

/**
 * Returns the groups' own sets by group. One that is being recalculated and grants nothing yet has an empty set, so that
 * the sets inside it are considered.
 */
const groupSetsOf = (
  sets: readonly ConnectionSet[],
  members: readonly GroupMember[],
): ReadonlyMap<string, GrantingSet> =>
  new Map<string, GrantingSet>([
    ...members.map(
      ({ groupId }) =>
        [groupId, { id: groupId, kind: 'group', name: '', permissions: new Set<string>() }] as const,
    ),
    ...sets.flatMap(({ id, groupId, name, permissions }) =>
      groupId === null ? [] : [[groupId, { id, kind: 'group', name, permissions }] as const],
    ),
  ]);

/** What counts for one user of those who are assigned something that grants one of the two permissions. */
interface CountedUser extends CountedSets {
  readonly user: ConnectionAssignment['user'];
}

const countedUsers = deriveFrom({
  id: 'counted-connection-users',
  from: {
    sets: connectionSets,
    direct: connectionAssignments,
    byGroup: connectionGroupAssignments,
    recalculated: recalculatedAssignments,
    members: recalculatedMembers,
    // Needed only if a set is for such a license.
    licenses: ifRead(connectionLicenses),
  },
  derive: ({ sets, members, licenses, ...assigned }, { now }) => {
    const groupSets = groupSetsOf(sets, members);
    const rows = [...assigned.direct, ...assigned.byGroup, ...assigned.recalculated];
    const used = [...rows.map(({ assignment }) => assignment.set), ...members.map(({ set }) => set)];
    if (licenses === null && used.some(needsHeldLicense)) return unread('no-access');
    const users = [...Map.groupBy(rows, ({ user }) => user.id).values()].flatMap((own): CountedUser[] => {
      const [first] = own;
      if (!first) return [];
      const held = {
        user: first.license,
        sets: (licenses ?? []).flatMap(({ userId, license }) =>
          sameId(userId, first.user.id) ? [license] : [],
        ),
      };
      return [
        {
          user: first.user,
          ...countedSets({ rows: own.map(({ assignment }) => assignment), groupSets }, members, held, now),
        },
      ];
    });
    // Nobody knows whether a set counts for a user whose license is not shown.
    return users.some(({ doubtful }) => doubtful.some(({ why }) => why === 'license'))
      ? unread('no-access')
      : read<readonly CountedUser[]>(users);
  },
});

/**
 * Everybody with Manage Connections. Assignments that have ended, sets that need an activated session, and sets for a license that
 * the user does not have do not count. A group that is being recalculated matters only if its own set or a set inside it has one
 * of the two permissions.
 */
export const connectionHolders = deriveFrom({
  id: 'connection-holders',
  from: { columns: permissionColumns, users: countedUsers },
  derive: ({ columns: { connections, queues }, users }) => {
    const holders = users.flatMap(({ user, ...counted }): Holder[] => {
      const doubtful = counted.doubtful.map(({ of, ...set }) => ({
        ...set,
        kind: 'group' as const,
        name: of,
      }));
      const sure = grantersOf(counted.sets, connections);
      const maybe = grantersOf(doubtful, connections);
      if (sure.length + maybe.length === 0) return [];
      const mayChange = sure.length === 0 || (queues !== null && grantersOf(doubtful, queues).length > 0);
      const has = queues !== null && grantersOf(counted.sets, queues).length > 0;
      return [
        {
          name: user.name,
          username: user.username,
          by: distinct([...sure, ...maybe]).map(({ id, kind, name }) => ({ id, kind, name })),
          queues: queues === null ? null : has ? 'yes' : mayChange ? 'pending' : 'no',
        },
      ];
    });
    return read<readonly Holder[]>(holders.toSorted((a, b) => a.name.localeCompare(b.name, 'en')));
  },
});

/** A user who is assigned a set with Manage Connections that has no effect: it is for a license that the user does not have. */
export interface UnlicensedHolder {
  readonly user: string;
  readonly set: string;
  readonly license: NonNullable<IgnoredSet['license']>;
}

export const unlicensedHolders = deriveFrom({
  id: 'unlicensed-holders',
  from: { columns: permissionColumns, users: countedUsers },
  derive: ({ columns: { connections }, users }) =>
    read<readonly UnlicensedHolder[]>(
      users.flatMap(({ user, ignored }) =>
        grantersOf(ignored, connections).flatMap(({ name, license }) =>
          license === null ? [] : [{ user: user.name, set: name, license }],
        ),
      ),
    ),
});
