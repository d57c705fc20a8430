import { deriveFact } from '../model/fact.ts';

const codes: readonly string[] = ['OAUTH_APP_BLOCKED', 'APP_BLOCKED', 'FAIL_CLOSE_APP_BLOCKED'];

/** Whether an administrator has blocked the app. No API shows it (A 6.6), but a sign-in through the app itself does. */
export const appBlocked = deriveFact<{ readonly blocked: boolean; readonly code: string | null }>({
  id: 'app-blocked',
  after: [],
  // A refused sign-in reads nothing: only what was seen before it can have changed the app.
  changes: { of: 'app', minutes: 10 },
  derive: ({ connection, signInRefusal }) => {
    if (connection) return { state: 'read', value: { blocked: false, code: null } };
    const code = signInRefusal?.code.toUpperCase();
    return code !== undefined && codes.includes(code)
      ? { state: 'read', value: { blocked: true, code } }
      : { state: 'failed', failure: { reason: 'signed-out' } };
  },
});
