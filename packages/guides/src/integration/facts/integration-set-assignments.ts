import { deriveFrom, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { type WhyEnded, whyEnded } from '../../who-counts.ts';
import { integrationSets } from './integration-sets.ts';
import { subject } from './subject.ts';
import { subjectGroupMembers } from './subject-group-members.ts';
import { subjectSets } from './subject-sets.ts';
import { unlicensedSets } from './unlicensed-sets.ts';

/** One assignment of a permission set for integration users to the subject. */
export interface IntegrationSetAssignment {
  /** Ids of the permission sets that it assigns and that make an integration user: of the license, or without one. */
  readonly setIds: readonly string[];
  /** Label of the set, or of the group that contains it. */
  readonly name: string;
  readonly kind: 'permission-set' | 'group';
  /** Why it does not count, apart from its license; null if it counts. */
  readonly whyIgnored: WhyEnded | null;
  /** Milliseconds since the epoch; null if it never expires. */
  readonly expires: number | null;
}

export const integrationSetAssignments = deriveFrom({
  id: 'integration-set-assignments',
  from: {
    user: subject,
    sets: integrationSets,
    granting: subjectSets,
    members: subjectGroupMembers,
    unlicensed: unlicensedSets,
  },
  derive: ({ sets, granting, members, unlicensed }, setup) => {
    const isMatching = (id: string): boolean =>
      [...sets.matching, ...unlicensed].some((set) => sameId(set.id, id));
    const assignments = granting.rows.flatMap((assignment): readonly IntegrationSetAssignment[] => {
      const { group, set, expires } = assignment;
      const own = group === null ? set : (granting.groupSets.get(group.id) ?? set);
      const inside = members.filter((member) => group !== null && sameId(member.groupId, group.id));
      const setIds = [...(own ? [own.id] : []), ...inside.map(({ setId }) => setId)].filter(isMatching);
      if (setIds.length === 0) return [];
      const name = group?.name ?? set?.name ?? '';
      const kind = group === null ? 'permission-set' : 'group';
      return [{ setIds, name, kind, whyIgnored: whyEnded(assignment, setup.now) ?? null, expires }];
    });
    return read({ sets, assignments });
  },
});
