import { type WhyIgnored, whyIgnored } from '../../effective-access.ts';
import { deriveFrom, read } from '../../model/derive.ts';
import { sameId } from '../../salesforce-id.ts';
import { integrationSets } from './integration-sets.ts';
import { subject } from './subject.ts';
import { subjectGroupMembers } from './subject-group-members.ts';
import { subjectAssignments } from './subject-sets.ts';

/** One assignment of a permission set for integration users to the subject. */
export interface IntegrationSetAssignment {
  /** Ids of the permission sets for integration users that it assigns. */
  readonly setIds: readonly string[];
  /** Label of the set, or of the group that contains it. */
  readonly name: string;
  readonly kind: 'permission-set' | 'group';
  /** Why it does not count; null if it counts. */
  readonly whyIgnored: WhyIgnored | null;
  /** Milliseconds since the epoch; null if it never expires. */
  readonly expires: number | null;
}

export const integrationSetAssignments = deriveFrom({
  id: 'integration-set-assignments',
  from: {
    user: subject,
    sets: integrationSets,
    rows: subjectAssignments,
    members: subjectGroupMembers,
  },
  derive: ({ sets, rows, members }, setup) => {
    const isMatching = (id: string): boolean => sets.matching.some((set) => sameId(set.id, id));
    const assignments = rows.flatMap(({ assignment }): readonly IntegrationSetAssignment[] => {
      const { groupId, groupName, set, expires } = assignment;
      const assigned =
        groupId === null
          ? set === null
            ? []
            : [set.id]
          : members.flatMap((member) => (sameId(member.groupId, groupId) ? [member.setId] : []));
      const setIds = assigned.filter(isMatching);
      if (setIds.length === 0) return [];
      const name = groupName ?? set?.name ?? '';
      const kind = groupId === null ? 'permission-set' : 'group';
      return [{ setIds, name, kind, whyIgnored: whyIgnored(assignment, setup.now) ?? null, expires }];
    });
    return read({ sets, assignments });
  },
});
