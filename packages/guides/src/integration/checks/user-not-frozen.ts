import { compared, defineCheck, failed, passed } from '../define-check.ts';
import { subjectFrozen } from '../facts/subject-frozen.ts';

/**
 * Frozen users stay active and cannot sign in; only people who manage users may see it (P head). If it is unread, this
 * is a warning and not "cannot tell": that would hold the step of a blocker, and most admins could never finish it.
 * The warning names what was not read, and nothing unread becomes passed.
 */
export const userNotFrozen = defineCheck({
  id: 'user-not-frozen',
  title: 'user-not-frozen.title',
  why: 'user-not-frozen.why',
  severity: 'blocker',
  needs: { frozen: subjectFrozen },
  evaluate: ({ frozen }) => {
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
        return failed('warning', 'user-not-frozen.unread', 'user-not-frozen.unread.remedy', evidence);
    }
  },
});
