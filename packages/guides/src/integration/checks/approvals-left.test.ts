import { testCheck } from '../../testing/check-table.ts';
import { robin } from '../../testing/subject.ts';
import type { VendorApprovals } from '../facts/vendor-approvals.ts';
import { approvalsLeft } from './approvals-left.ts';

const approved = (approvals: number, foundBy: VendorApprovals['foundBy'] = 'app') => ({
  user: robin,
  approvals: { seen: Array.from({ length: approvals }, () => ({ lastUsed: null, uses: 1 })), foundBy },
});

testCheck(approvalsLeft, [
  ['none', approved(0), 'passed approvals-left.passed'],
  ['four', approved(4), 'passed approvals-left.passed'],
  ['five', approved(5), 'failed warning approvals-left.none'],
  ['five by the name alone', approved(5, 'label'), 'failed warning approvals-left.none'],
  ['four of several apps', approved(4, 'several'), 'passed approvals-left.passed'],
  ['five of several apps', approved(5, 'several'), 'cantTell not-readable-by-api approvals-left.unclear'],
  ['five of unknown apps', approved(5, 'unsure'), 'cantTell not-readable-by-api approvals-left.unclear'],
]);
