import { testCheck } from '../../testing/check-table.ts';
import { signedOut } from '../../testing/setup.ts';
import { appNotBlocked } from './app-not-blocked.ts';

testCheck(appNotBlocked, [
  [
    'a person has signed in through it',
    { found: { blocked: false, code: null } },
    'passed app-not-blocked.passed',
  ],
  [
    'the sign-in was refused',
    { found: { blocked: true, code: 'OAUTH_APP_BLOCKED' } },
    'failed blocker app-not-blocked.blocked',
    signedOut(),
  ],
  [
    'refused without a code',
    { found: { blocked: true, code: null } },
    'failed blocker app-not-blocked.blocked',
    signedOut(),
  ],
]);
