import {
  type AppGrant,
  type AppType,
  appGrantRead,
  appGrantShape,
  approvalChanges,
  type GrantInGroup,
  grantsInGroupsRead,
  grantsInGroupsShape,
} from '../../facts/columns/app-grants.ts';
import { deriveFrom, ifAsked, read, readFrom, unread } from '../../model/derive.ts';
import { type DerivedFact, defineFact, type Fact } from '../../model/fact.ts';
import { sameId } from '../../salesforce-id.ts';
import {
  countedSets,
  type DoubtfulSet,
  type GrantingSet,
  type GroupMember,
  type HeldLicenses,
  type IgnoredSet,
  namesGroupOnly,
} from '../../who-counts.ts';
import type { assignmentsOf } from './user-assignments.ts';

/** Who grants a user an app. */
export interface AppGrants {
  readonly grants: readonly AppGrant[];
  /** The sets that would grant it if their assignment counted. */
  readonly lost: readonly IgnoredSet[];
  /** The sets that grant it, if they count: that is not known. */
  readonly doubtful: readonly DoubtfulSet[];
  /** The profile, sets and groups of the user that count: one of them would have to be approved. */
  readonly held: readonly GrantingSet[];
}

const memberOf = ({ groupId, setId, name }: GrantInGroup): GroupMember => ({
  groupId,
  set: { id: setId, kind: 'permission-set', name, permissions: new Set(), license: null },
});

/** An app, and the user who is to be approved for it. */
interface Approval {
  readonly type: AppType;
  /** Id of the app to ask about; null if everybody may use it. */
  readonly app: Fact<string | null>;
  readonly user: Fact<string>;
  readonly assignments: ReturnType<typeof assignmentsOf>;
  readonly licenses: Fact<HeldLicenses>;
  /** How long a change of the app takes to act everywhere. */
  readonly minutes: number;
}

/** Returns the grants whose assignments count, as for every other permission; skipped if none were to be read. */
export const countedGrants = (
  id: string,
  { type, app, user, assignments: assigned, licenses: held, minutes }: Approval,
): DerivedFact<AppGrants> => {
  const rows = defineFact({
    id: `${id}-grant-rows`,
    reads: 'reads.appGrants',
    requires: ['PermissionsViewSetup'],
    ...readFrom({ app, user }, (known) =>
      known.app === null ? undefined : appGrantRead(type, known.app, known.user),
    ),
    shape: appGrantShape,
    changes: approvalChanges(minutes),
  });
  /** Read only for a user with groups. */
  const inGroups = defineFact({
    id: `${id}-grants-in-groups`,
    reads: 'reads.appGrants',
    requires: ['PermissionsViewSetup'],
    ...readFrom({ app, user, assigned }, (known) =>
      known.app !== null && known.assigned.some(({ assignment }) => assignment.group !== null)
        ? grantsInGroupsRead(type, known.app, known.user)
        : undefined,
    ),
    shape: grantsInGroupsShape,
  });
  return deriveFrom({
    id: `${id}-grants`,
    from: { rows, inGroups: ifAsked(inGroups), assignments: assigned, held },
    derive: ({ rows: grants, inGroups: grouped, assignments: own, held: licenses }, { now }) => {
      const assignments = { rows: own.map(({ assignment }) => assignment), groupSets: new Map() };
      const members = (grouped ?? []).map(memberOf);
      const { sets, doubtful, ignored, lost } = countedSets(assignments, members, licenses, now);
      const isOf = (set: { readonly id: string }) => (grant: AppGrant) => sameId(grant.setId, set.id);
      const isMember = ({ id: setId }: GrantingSet) => members.some(({ set }) => sameId(set.id, setId));
      const counting = grants.filter((grant) => sets.some((set) => isOf(set)(grant)));
      // A group that is not seen may grant it.
      if (counting.length === 0 && assignments.rows.some((row) => namesGroupOnly(row, now)))
        return unread('not-readable-by-api');
      return read<AppGrants>({
        grants: counting,
        doubtful: [
          ...doubtful.filter((set) => isMember(set) || grants.some(isOf(set))),
          // What a group lacks of its sets would be muted, if it held approvals.
          ...lost.flatMap((set): readonly DoubtfulSet[] =>
            set.why === 'muted' ? [{ ...set, why: 'approved-in-group', of: set.group, license: null }] : [],
          ),
        ],
        lost: ignored.filter((set) => grants.some(isOf(set))),
        held: sets,
      });
    },
  });
};
