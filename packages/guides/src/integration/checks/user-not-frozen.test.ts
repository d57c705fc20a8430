import { testCheck } from '../../testing/check-table.ts';
import { userNotFrozen } from './user-not-frozen.ts';

testCheck(userNotFrozen, [
  ['not frozen', { frozen: false }, 'passed user-not-frozen.passed'],
  ['frozen', { frozen: true }, 'failed blocker user-not-frozen.failed'],
  ['hidden from this person: never passed', { frozen: null }, 'cantTell no-access user-not-frozen.unread'],
]);
