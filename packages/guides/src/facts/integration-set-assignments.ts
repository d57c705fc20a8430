import { type EffectiveSets, whyLeft } from '../effective-access.ts';
import { deriveFact } from '../model/fact.ts';
import { sameId } from '../salesforce-id.ts';
import { type IntegrationSets, integrationSets } from './integration-sets.ts';
import { firstFailure } from './object-describe.ts';
import { subject } from './subject.ts';
import { subjectGroupMembers } from './subject-group-members.ts';
import { subjectAssignments } from './subject-sets.ts';

/** One way in which the subject has a permission set for integration users. */
export interface IntegrationSetAssignment {
  /** Label of the set, or of the group it is in. */
  readonly name: string;
  readonly kind: 'permission-set' | 'group';
  /** Why it does not count; null when it does. */
  readonly left: EffectiveSets['left'][number]['why'] | null;
  /** Milliseconds since the epoch; null: never. */
  readonly expires: number | null;
}

export const integrationSetAssignments = deriveFact<{
  readonly sets: IntegrationSets;
  readonly assignments: readonly IntegrationSetAssignment[];
}>({
  id: 'integration-set-assignments',
  after: [subject, integrationSets, subjectAssignments, subjectGroupMembers],
  derive: (setup, known) => {
    const user = known.get(subject);
    if (user.state !== 'read') return user;
    const sets = known.get(integrationSets);
    const rows = known.get(subjectAssignments);
    const members = known.get(subjectGroupMembers);
    if (sets.state !== 'read' || rows.state !== 'read' || members.state !== 'read') {
      const failure = firstFailure(sets, rows, members);
      return failure ? { state: 'failed', failure } : { state: 'skipped' };
    }
    const isRight = (id: string): boolean => sets.value.right.some((set) => sameId(set.id, id));
    const assignments = rows.value.flatMap(({ assignment }): readonly IntegrationSetAssignment[] => {
      const { groupId, groupName, set, expires } = assignment;
      const brings =
        groupId === null
          ? set !== null && isRight(set.id)
          : members.value.some((member) => sameId(member.groupId, groupId) && isRight(member.setId));
      if (!brings) return [];
      const name = groupName ?? set?.name ?? '';
      const kind = groupId === null ? 'permission-set' : 'group';
      return [{ name, kind, left: whyLeft(assignment, setup.now) ?? null, expires }];
    });
    return { state: 'read', value: { sets: sets.value, assignments } };
  },
});
