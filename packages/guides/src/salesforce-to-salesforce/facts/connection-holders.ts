import { grantersOf } from '../../effective-access.ts';
import { deriveFrom, read } from '../../model/derive.ts';
import { type AssignmentRow, countedSets, type GrantingSet } from '../../who-counts.ts';
import {
  type ConnectionAssignment,
  connectionAssignments,
  connectionGroupAssignments,
} from './connection-assignments.ts';
import { permissionColumns } from './connection-columns.ts';
import { connectionSets } from './connection-sets.ts';

/** An active user with Manage Connections, by whatever profile, permission set or group. */
export interface Holder {
  readonly name: string;
  readonly username: string;
  /** Ids and names of what grants Manage Connections. */
  readonly by: readonly { readonly id: string; readonly kind: GrantingSet['kind']; readonly name: string }[];
  /**
   * `pending`: Salesforce is recalculating a group of the user, which may grant it or take it away. Null where the org does
   * not show Manage Queues.
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

/** Everybody with Manage Connections. Assignments that have ended, and sets that need an activated session, do not count. */
export const connectionHolders = deriveFrom({
  id: 'connection-holders',
  from: {
    columns: permissionColumns,
    sets: connectionSets,
    direct: connectionAssignments,
    byGroup: connectionGroupAssignments,
  },
  derive: ({ columns: { connections, queues }, sets, direct, byGroup }, { now }) => {
    const groups = new Map<string, GrantingSet>(
      sets.flatMap(({ id, groupId, name, permissions }) =>
        groupId === null ? [] : [[groupId, { id, kind: 'group', name, permissions }]],
      ),
    );
    const byUser = Map.groupBy([...direct, ...byGroup], ({ user }) => user.id);
    const holders = [...byUser.values()].flatMap((rows): Holder[] => {
      const counted = countedSets({ rows: rows.map(toRow), groupSets: groups }, [], noLicenses, now);
      const granting = [...counted.sets, ...counted.doubtful];
      const by = grantersOf(granting, connections);
      const [first] = rows;
      if (by.length === 0 || !first) return [];
      return [
        {
          name: first.user.name,
          username: first.user.username,
          by: by.map(({ id, kind, name }) => ({ id, kind, name })),
          queues:
            queues === null
              ? null
              : grantersOf(counted.sets, queues).length > 0
                ? 'yes'
                : counted.doubtful.length > 0
                  ? 'pending'
                  : 'no',
        },
      ];
    });
    return read<readonly Holder[]>(holders.toSorted((a, b) => a.name.localeCompare(b.name, 'en')));
  },
});
