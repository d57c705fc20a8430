import { cantTell, compared, defineCheck, failed, passed } from '../define-check.ts';
import { subjectLogin } from '../facts/subject-login.ts';

/**
 * Too many wrong passwords lock a user who stays active (C 4). Only people who manage users can read it (P head), so an
 * unread value is a warning, as for a frozen user.
 */
export const userNotLocked = defineCheck({
  id: 'user-not-locked',
  title: 'user-not-locked.title',
  why: 'user-not-locked.why',
  severity: 'blocker',
  needs: { login: subjectLogin },
  evaluate: ({ login }) => {
    const evidence = compared(
      { key: 'user-not-locked.seen' },
      { key: 'user-not-locked.no' },
      { key: `user-not-locked.${login === null ? 'unreadable' : login.locked ? 'yes' : 'no'}` },
    );
    if (login === null)
      return cantTell('no-access', {
        severity: 'warning',
        message: 'user-not-locked.unread',
        remedy: 'user-not-locked.unread.remedy',
        evidence: [evidence],
      });
    return login.locked
      ? failed('blocker', 'user-not-locked.failed', 'user-not-locked.remedy', evidence)
      : passed('user-not-locked.passed', evidence);
  },
});
