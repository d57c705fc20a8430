import { grantersOf } from '../../effective-access.ts';
import { deriveFrom, read } from '../../model/derive.ts';
import { type AssignmentRow, countedSets, type GrantingSet, type GroupMember } from '../../who-counts.ts';
import {
  type ConnectionAssignment,
  connectionAssignments,
  connectionGroupAssignments,
  recalculatedAssignments,
  recalculatedMembers,
} from './connection-assignments.ts';
import { permissionColumns } from './connection-columns.ts';
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

/** No set here is bound to a license, so none of them decides. */
const noLicenses = { user: null, sets: [] } as const;

const toRow = (row: ConnectionAssignment): AssignmentRow => ({
  isActive: row.isActive,
  isRevoked: row.isRevoked,
  expires: row.expires,
  group:
    row.groupId === null
      ? null
      : {
          id: row.groupId,
          name: row.groupName,
          status: row.groupStatus,
          needsActivation: row.groupNeedsActivation,
        },
  set:
    row.set && row.setId
      ? {
          id: row.setId,
          kind: row.set.isOfProfile ? 'profile' : 'permission-set',
          name: row.set.name,
          permissions: row.set.permissions,
          needsActivation: row.set.needsActivation,
          // Manage Connections belongs to the user license Salesforce, which every person here has.
          license: null,
        }
      : null,
});

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

/**
 * Everybody with Manage Connections. Assignments that have ended, and sets that need an activated session, do not count. A
 * group that is being recalculated matters only if its own set or a set inside it has one of the two permissions.
 */
export const connectionHolders = deriveFrom({
  id: 'connection-holders',
  from: {
    columns: permissionColumns,
    sets: connectionSets,
    direct: connectionAssignments,
    byGroup: connectionGroupAssignments,
    recalculated: recalculatedAssignments,
    members: recalculatedMembers,
  },
  derive: ({ columns: { connections, queues }, sets, members, ...assigned }, { now }) => {
    const groupSets = groupSetsOf(sets, members);
    const rows = [...assigned.direct, ...assigned.byGroup, ...assigned.recalculated];
    const byUser = Map.groupBy(rows, ({ user }) => user.id);
    const holders = [...byUser.values()].flatMap((own): Holder[] => {
      const counted = countedSets({ rows: own.map(toRow), groupSets }, members, noLicenses, now);
      const doubtful = counted.doubtful.map(({ of, ...set }) => ({
        ...set,
        kind: 'group' as const,
        name: of,
      }));
      const sure = grantersOf(counted.sets, connections);
      const maybe = grantersOf(doubtful, connections);
      const [first] = own;
      if (!first || sure.length + maybe.length === 0) return [];
      const mayChange = sure.length === 0 || (queues !== null && grantersOf(doubtful, queues).length > 0);
      const has = queues !== null && grantersOf(counted.sets, queues).length > 0;
      return [
        {
          name: first.user.name,
          username: first.user.username,
          by: distinct([...sure, ...maybe]).map(({ id, kind, name }) => ({ id, kind, name })),
          queues: queues === null ? null : has ? 'yes' : mayChange ? 'pending' : 'no',
        },
      ];
    });
    return read<readonly Holder[]>(holders.toSorted((a, b) => a.name.localeCompare(b.name, 'en')));
  },
});
