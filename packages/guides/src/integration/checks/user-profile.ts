import { subject } from '../../facts/subject.ts';
import { subjectSets } from '../../facts/subject-sets.ts';
import { defineCheck } from '../define-check.ts';

/** Read, not asked: a standard profile's permissions cannot be edited, so the steps say something else then. */
export const userProfile = defineCheck({
  id: 'user-profile',
  title: 'user-profile.title',
  why: 'user-profile.why',
  severity: 'advice',
  needs: { user: subject, sets: subjectSets },
  evaluate: ({ user, sets }) => ({
    outcome: 'passed',
    message: {
      key: sets.profileIsCustom ? 'user-profile.custom' : 'user-profile.standard',
      params: { profile: user.profile },
    },
    evidence: [
      {
        kind: 'value',
        label: { key: 'user-profile.seen' },
        expected: null,
        actual: user.profile,
        record: user.profileId,
      },
      {
        kind: 'records',
        label: { key: 'user-profile.sets' },
        columns: [{ key: 'user-profile.sets' }, { key: 'user-profile.counts' }],
        rows: [
          ...sets.sets.map((set) => [
            { key: `granted-by.${set.kind}` as const, params: { name: set.name } },
            sets.outdated.includes(set.name)
              ? ({ key: 'user-profile.outdated' } as const)
              : ({ key: 'user-profile.counts.yes' } as const),
          ]),
          ...sets.left.map(({ name, why }) => [name, { key: `user-profile.left.${why}` as const }]),
        ],
        total: sets.sets.length + sets.left.length,
      },
    ],
  }),
});
