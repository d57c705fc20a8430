import { testCheck } from '../../testing/check-table.ts';
import { userNotLocked } from './user-not-locked.ts';

testCheck(userNotLocked, [
  ['not locked', { login: { frozen: true, locked: false } }, 'passed user-not-locked.passed'],
  ['locked', { login: { frozen: false, locked: true } }, 'failed blocker user-not-locked.failed'],
  ['hidden from this person: never passed', { login: null }, 'cantTell no-access user-not-locked.unread'],
]);
