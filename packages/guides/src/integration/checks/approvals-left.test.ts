import { testCheck } from '../../testing/check-table.ts';
import { robin } from '../../testing/subject.ts';
import { approvalsLeft } from './approvals-left.ts';

const approved = (approvals: number) => ({
  user: robin,
  seen: Array.from({ length: approvals }, () => ({ lastUsed: null, uses: 1 })),
});

testCheck(approvalsLeft, [
  ['none', approved(0), 'passed approvals-left.passed'],
  ['four', approved(4), 'passed approvals-left.passed'],
  ['five', approved(5), 'failed warning approvals-left.none'],
]);
