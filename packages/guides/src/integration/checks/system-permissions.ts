import { grantersOf } from '../../effective-access.ts';
import { knownPermissions, subjectSets } from '../../facts/subject-sets.ts';
import type { Seen } from '../../model/check.ts';
import { grantedBy } from '../access-matrix.ts';
import { defineCheck } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

/** What an External Client App's user needs (A 3.1): an installed app needs no permission to approve uninstalled ones. */
const needed = [{ permission: 'PermissionsApiEnabled', label: 'API Enabled' }] as const;

export const systemPermissions = defineCheck({
  id: 'system-permissions',
  title: 'system-permissions.title',
  why: 'system-permissions.check.why',
  severity: 'blocker',
  needs: { sets: subjectSets, known: knownPermissions },
  evaluate: ({ sets, known }) => {
    const judged = needed.map(({ permission, label }) => ({
      label,
      exists: known.has(permission),
      granters: grantersOf(sets.sets, permission),
    }));
    const missing = judged.filter(({ exists, granters }) => exists && granters.length === 0);
    const evidence: Seen<Key> = [
      {
        kind: 'matrix',
        label: { key: 'system-permissions.seen' },
        columns: [{ key: 'system-permissions.granted' }],
        groups: [
          {
            name: { key: missing.length > 0 ? 'matrix.with-gaps' : 'matrix.complete' },
            label: null,
            note: null,
            gaps: missing.length,
            rows: judged.map(({ label, exists, granters }) => ({
              name: label,
              note: exists ? null : { key: 'system-permissions.not-here' },
              cells: exists
                ? [
                    {
                      state: granters.length > 0 ? ('granted' as const) : ('missing' as const),
                      grantedBy: granters.map(grantedBy),
                    },
                  ]
                : [],
            })),
          },
        ],
        missing: missing.map(({ label }) => label),
      },
    ];
    if (missing.length > 0)
      return {
        outcome: 'failed',
        severity: 'blocker',
        message: {
          key: 'system-permissions.missing',
          params: { permissions: missing.map(({ label }) => label).join(', ') },
        },
        remedy: { key: 'system-permissions.remedy' },
        evidence,
      };
    // The column is not in this org's describe: it cannot be granted here, nor looked at (P 1.2).
    if (judged.some(({ exists }) => !exists))
      return { outcome: 'cantTell', reason: 'not-readable-by-api', evidence };
    return { outcome: 'passed', message: { key: 'system-permissions.passed' }, evidence };
  },
});
