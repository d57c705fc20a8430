import { testCheck } from '../../testing/check-table.ts';
import { userNotFrozen } from './user-not-frozen.ts';

testCheck(userNotFrozen, [
  ['not frozen', { login: { frozen: false, locked: true } }, 'passed user-not-frozen.passed'],
  ['frozen', { login: { frozen: true, locked: false } }, 'failed blocker user-not-frozen.failed'],
  ['hidden from this person: never passed', { login: null }, 'cantTell no-access user-not-frozen.unread'],
]);
