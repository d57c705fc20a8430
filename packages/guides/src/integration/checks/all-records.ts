import type { Seen } from '../../model/check.ts';
import { findObjects, takesAllRecords } from '../access-matrix.ts';
import { defineCheck } from '../define-check.ts';
import { subjectAccess } from '../facts/subject-access.ts';
import type { Key } from '../locales/en.ts';

/** Without View All Records the integration sees what sharing shows this user: a warning, since that may be meant. */
export const allRecords = defineCheck({
  id: 'all-records',
  title: 'all-records.title',
  why: 'all-records.why',
  severity: 'warning',
  needs: { access: subjectAccess },
  evaluate: ({ access }, { params }) => {
    const asked = findObjects(params.objects ?? [], access).filter(takesAllRecords);
    const sees = (finding: (typeof asked)[number]) =>
      finding.granted.has('ViewAllRecords') ||
      finding.granted.has('ModifyAllRecords') ||
      access.sets.some(
        ({ permissions }) =>
          permissions.has('PermissionsViewAllData') || permissions.has('PermissionsModifyAllData'),
      );
    const missing = asked.filter((finding) => !sees(finding));
    if (asked.length === 0) return { outcome: 'inapplicable', why: { key: 'all-records.none' } };
    const evidence: Seen<Key> = [
      {
        kind: 'records',
        label: { key: 'all-records.seen' },
        columns: [{ key: 'all-records.object' }, { key: 'all-records.sees' }],
        rows: asked.map((finding) => [
          finding.required.name,
          { key: sees(finding) ? 'all-records.all' : 'all-records.shared' },
        ]),
        total: asked.length,
      },
    ];
    return missing.length === 0
      ? { outcome: 'passed', message: { key: 'all-records.passed' }, evidence }
      : {
          outcome: 'failed',
          severity: 'warning',
          message: { key: 'all-records.missing', params: { count: missing.length } },
          remedy: { key: 'all-records.remedy' },
          evidence,
        };
  },
});
