import { actualValue, cantTell, defineCheck, failed, passed } from '../define-check.ts';
import { subject } from '../facts/subject.ts';
import { vendorApprovals } from '../facts/vendor-approvals.ts';

/** A user can approve an app this often; one more ends the oldest approval without a word (C 2). */
const most = 5;

export const approvalsLeft = defineCheck({
  id: 'approvals-left',
  title: 'approvals-left.title',
  why: 'approvals-left.why',
  severity: 'warning',
  needs: { user: subject, approvals: vendorApprovals },
  statement: 'approvals-left.statement',
  evaluate: ({ user: { name }, approvals: { seen, foundBy } }) => {
    const approvals = seen.length;
    const params = { person: name, count: approvals, most, found: foundBy };
    const evidence = actualValue({ key: 'approvals-left.seen' }, { key: 'approvals-left.count', params });
    // Approvals that may be of another app are too many at most.
    if (approvals >= most && (foundBy === 'several' || foundBy === 'unsure'))
      return cantTell('not-readable-by-api', {
        severity: 'warning',
        message: { key: 'approvals-left.unclear', params },
        remedy: { key: 'approvals-left.unclear.remedy', params },
        evidence: [evidence],
      });
    return approvals < most
      ? passed({ key: 'approvals-left.passed', params }, evidence)
      : failed(
          'warning',
          { key: 'approvals-left.none', params },
          { key: 'approvals-left.remedy', params },
          evidence,
        );
  },
});
