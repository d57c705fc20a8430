import { grantersOf } from '../../effective-access.ts';
import type { Seen } from '../../model/check.ts';
import { permissionLabels } from '../../permission-labels.ts';
import { grantedBy } from '../access-matrix.ts';
import { defineCheck } from '../define-check.ts';
import { subjectSets } from '../facts/subject-sets.ts';
import type { Key } from '../locales/en.ts';

/** Permissions over all data. */
const wide = ['PermissionsModifyAllData', 'PermissionsViewAllData'] as const;

/** Always advice: no integration needs a permission over all data. Whoever steals a token of this user has it too. */
export const overGranting = defineCheck({
  id: 'over-granting',
  title: 'over-granting.title',
  why: 'over-granting.why',
  severity: 'advice',
  needs: { sets: subjectSets },
  evaluate: ({ sets }) => {
    const found = wide.flatMap((permission) => {
      const granters = grantersOf(sets.sets, permission);
      return granters.length > 0 ? [{ label: permissionLabels[permission], granters }] : [];
    });
    const evidence: Seen<Key> = [
      {
        kind: 'records',
        label: { key: 'over-granting.seen' },
        columns: [{ key: 'over-granting.permission' }, { key: 'over-granting.by' }],
        rows:
          found.length > 0
            ? found.flatMap(({ label, granters }) => granters.map((set) => [label, grantedBy(set)]))
            : [[{ key: 'over-granting.none' }, '']],
        total: found.length,
      },
      {
        kind: 'records',
        label: { key: 'user-profile.sets' },
        columns: [{ key: 'user-profile.sets' }, { key: 'user-profile.counts' }],
        rows: [
          ...sets.sets.map((set) => [
            grantedBy(set),
            {
              key: sets.outdated.includes(set.name) ? 'user-profile.outdated' : 'user-profile.counts.yes',
            } as const,
          ]),
          ...sets.left.map(({ name, why }) => [name, { key: `user-profile.left.${why}` as const }]),
        ],
        total: sets.sets.length + sets.left.length,
      },
    ];
    return found.length === 0
      ? { outcome: 'passed', message: { key: 'over-granting.passed' }, evidence }
      : {
          outcome: 'failed',
          severity: 'advice',
          message: {
            key: 'over-granting.found',
            params: { permissions: found.map(({ label }) => label).join(', ') },
          },
          remedy: { key: 'over-granting.remedy' },
          evidence,
        };
  },
});
