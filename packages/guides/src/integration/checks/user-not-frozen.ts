import { cantTell, compared, defineCheck, failed, passed } from '../define-check.ts';
import { subjectLogin } from '../facts/subject-login.ts';

/**
 * Frozen users stay active and cannot sign in. Only people who manage users can read it (P head), so an unread value
 * is a warning: it would otherwise hold the step, and most admins could never finish it.
 */
export const userNotFrozen = defineCheck({
  id: 'user-not-frozen',
  title: 'user-not-frozen.title',
  why: 'user-not-frozen.why',
  severity: 'blocker',
  needs: { login: subjectLogin },
  evaluate: ({ login }) => {
    const frozen = login?.frozen ?? null;
    const evidence = compared(
      { key: 'user-not-frozen.seen' },
      { key: 'user-not-frozen.no' },
      { key: `user-not-frozen.${frozen === null ? 'unreadable' : frozen ? 'yes' : 'no'}` },
    );
    switch (frozen) {
      case false:
        return passed('user-not-frozen.passed', evidence);
      case true:
        return failed('blocker', 'user-not-frozen.failed', 'user-not-frozen.remedy', evidence);
      case null:
        return cantTell('no-access', {
          severity: 'warning',
          message: 'user-not-frozen.unread',
          remedy: 'user-not-frozen.unread.remedy',
          evidence: [evidence],
        });
    }
  },
});
