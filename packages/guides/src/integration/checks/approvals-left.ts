import { actualValue, defineCheck, failed, passed } from '../define-check.ts';
import { integrationAuthorizations } from '../facts/integration-authorizations.ts';
import { subject } from '../facts/subject.ts';

/** A user can approve an app this often; one more ends the oldest approval without a word (C 2). */
const most = 5;

export const approvalsLeft = defineCheck({
  id: 'approvals-left',
  title: 'approvals-left.title',
  why: 'approvals-left.why',
  severity: 'warning',
  needs: { user: subject, seen: integrationAuthorizations },
  statement: 'approvals-left.statement',
  evaluate: ({ user: { name }, seen }) => {
    const approvals = seen.length;
    const params = { name, count: approvals, most };
    const evidence = actualValue({ key: 'approvals-left.seen' }, { key: 'approvals-left.count', params });
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
