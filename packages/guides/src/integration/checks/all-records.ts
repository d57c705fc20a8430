import { defineCheck, failed, inapplicable, passed, records } from '../define-check.ts';
import { subjectAccess } from '../facts/subject-access.ts';
import { findObjects, takesAllRecords } from '../object-findings.ts';

/**
 * Without View All Records the integration sees only the records shared with this user: a warning, because that may
 * be intended.
 */
export const allRecords = defineCheck({
  id: 'all-records',
  title: 'all-records.title',
  why: 'all-records.why',
  severity: 'warning',
  needs: { access: subjectAccess },
  evaluate: ({ access }, { params }) => {
    const candidates = findObjects(params.objects ?? [], access).filter(takesAllRecords);
    const sees = ({ granted }: (typeof candidates)[number]) => granted.has('ViewAllRecords');
    const missing = candidates.filter((finding) => !sees(finding));
    if (candidates.length === 0) return inapplicable('all-records.none');
    const evidence = records(
      { key: 'all-records.seen' },
      [{ key: 'all-records.object' }, { key: 'all-records.sees' }],
      candidates.map((finding) => [
        finding.required.name,
        { key: sees(finding) ? 'all-records.all' : 'all-records.shared' },
      ]),
    );
    return missing.length === 0
      ? passed('all-records.passed', evidence)
      : failed(
          'warning',
          { key: 'all-records.missing', params: { count: missing.length } },
          'all-records.remedy',
          evidence,
        );
  },
});
