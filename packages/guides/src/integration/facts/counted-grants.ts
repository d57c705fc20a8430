import type { AppGrant } from '../../facts/columns/app-grants.ts';
import { deriveFrom, read, unread } from '../../model/derive.ts';
import type { DerivedFact, Fact } from '../../model/fact.ts';
import { sameId } from '../../salesforce-id.ts';
import {
  countedSets,
  type DoubtfulSet,
  type GrantingSet,
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

/** Returns the grants whose assignments count, as for every other permission; skipped if none were to be read. */
export const countedGrants = (
  id: string,
  rows: Fact<readonly AppGrant[]>,
  assignments: ReturnType<typeof assignmentsOf>,
  held: Fact<HeldLicenses>,
): DerivedFact<AppGrants> =>
  deriveFrom({
    id,
    from: { rows, assignments, held },
    derive: ({ rows: grants, assignments: own, held: licenses }, { now }) => {
      const assignments = { rows: own.map(({ assignment }) => assignment), groupSets: new Map() };
      const { sets, doubtful, ignored } = countedSets(assignments, [], licenses, now);
      const isOf = (set: { readonly id: string }) => (grant: AppGrant) => sameId(grant.setId, set.id);
      const counting = grants.filter((grant) => sets.some((set) => isOf(set)(grant)));
      // A group that is not seen may grant it.
      if (counting.length === 0 && assignments.rows.some((row) => namesGroupOnly(row, now)))
        return unread('not-readable-by-api');
      return read<AppGrants>({
        grants: counting,
        doubtful: doubtful.filter((set) => grants.some(isOf(set))),
        lost: ignored.filter((set) => grants.some(isOf(set))),
        held: sets,
      });
    },
  });
