import { effectiveSets, type IgnoredSet } from '../../effective-access.ts';
import type { AppGrant } from '../../facts/columns/app-grants.ts';
import { deriveFrom, read } from '../../model/derive.ts';
import type { DerivedFact, Fact } from '../../model/fact.ts';
import { sameId } from '../../salesforce-id.ts';
import type { assignmentsOf } from './user-assignments.ts';

/** Who grants a user an app. */
export interface AppGrants {
  readonly grants: readonly AppGrant[];
  /** The sets that would grant it if their assignment counted. */
  readonly lost: readonly IgnoredSet[];
}

/** Returns the grants whose assignments count, as for every other permission; skipped if none were to be read. */
export const countedGrants = (
  id: string,
  rows: Fact<readonly AppGrant[]>,
  assignments: ReturnType<typeof assignmentsOf>,
): DerivedFact<AppGrants> =>
  deriveFrom({
    id,
    from: { rows, assignments },
    derive: ({ rows: grants, assignments: own }, { now }) => {
      const { sets, ignored } = effectiveSets(
        own.map(({ assignment }) => assignment),
        new Map(),
        now,
      );
      const isOf = (set: { readonly id: string }) => (grant: AppGrant) => sameId(grant.setId, set.id);
      return read<AppGrants>({
        grants: grants.filter((grant) => sets.some((set) => isOf(set)(grant))),
        lost: ignored.filter((set) => grants.some(isOf(set))),
      });
    },
  });
