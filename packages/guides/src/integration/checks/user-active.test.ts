import { testCheck } from '../../testing/check-table.ts';
import { robin } from '../../testing/subject.ts';
import { userActive } from './user-active.ts';

testCheck(userActive, [
  ['active', { user: robin }, 'passed user-active.passed'],
  ['inactive', { user: { ...robin, isActive: false } }, 'failed blocker user-active.failed'],
  ['active without a name', { user: { ...robin, name: '' } }, 'passed user-active.passed'],
]);
