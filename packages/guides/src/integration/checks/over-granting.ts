import { grantersOf } from '../../effective-access.ts';
import { subjectSets } from '../../facts/subject-sets.ts';
import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

/** Permissions over all data, with the requirement that would justify each. Labels are Salesforce's (P 1.1). */
const wide = [
  { permission: 'PermissionsModifyAllData', label: 'Modify All Data' },
  { permission: 'PermissionsViewAllData', label: 'View All Data' },
] as const;

/**
 * Advice when the user can do far more than the integration needs: a permission over all data is granted, and no
 * requirement asks for one on every object. A token of this user is worth as much to whoever steals it.
 */
export const overGranting = defineCheck({
  id: 'over-granting',
  title: 'over-granting.title',
  why: 'over-granting.why',
  severity: 'advice',
  needs: { sets: subjectSets },
  evaluate: ({ sets }) => {
    const found = wide.flatMap(({ permission, label }) => {
      const granters = grantersOf(sets.sets, permission);
      return granters.length > 0 ? [{ label, granters }] : [];
    });
    const evidence: Seen<Key> = [
      {
        kind: 'records',
        label: { key: 'over-granting.seen' },
        columns: [{ key: 'over-granting.permission' }, { key: 'over-granting.by' }],
        rows:
          found.length > 0
            ? found.flatMap(({ label, granters }) =>
                granters.map((set) => [
                  label,
                  { key: `granted-by.${set.kind}` as const, params: { name: set.name } },
                ]),
              )
            : [[{ key: 'over-granting.none' }, '']],
        total: found.length,
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
