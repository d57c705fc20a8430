import type { Seen } from '../../model/check.ts';
import { defineCheck } from '../define-check.ts';
import { subjectFrozen } from '../facts/subject-frozen.ts';
import type { Key } from '../locales/en.ts';

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
    const evidence: Seen<Key> = [
      {
        kind: 'value',
        label: { key: 'user-not-frozen.seen' },
        expected: { key: 'user-not-frozen.no' },
        actual: {
          key:
            frozen === null
              ? 'user-not-frozen.unreadable'
              : frozen
                ? 'user-not-frozen.yes'
                : 'user-not-frozen.no',
        },
      },
    ];
    if (frozen === false) return { outcome: 'passed', message: { key: 'user-not-frozen.passed' }, evidence };
    return {
      outcome: 'failed',
      severity: frozen ? 'blocker' : 'warning',
      message: { key: frozen ? 'user-not-frozen.failed' : 'user-not-frozen.unread' },
      remedy: { key: frozen ? 'user-not-frozen.remedy' : 'user-not-frozen.unread.remedy' },
      evidence,
    };
  },
});
