import { appBlocked } from '../../facts/app-blocked.ts';
import type { Message } from '../../model/check.ts';
import { compared, defineCheck, failed, passed } from '../define-check.ts';
import type { Key } from '../locales/en.ts';

/** A sign-in through the app itself proves that nobody has blocked it; no API shows it (A 6.6). */
export const appNotBlocked = defineCheck({
  id: 'app-not-blocked',
  title: 'app-not-blocked.title',
  why: 'app-not-blocked.why',
  severity: 'blocker',
  needs: { found: appBlocked },
  evaluate: ({ found }, { connection }) => {
    const signIn = (actual: Message<Key>) =>
      compared({ key: 'app-not-blocked.seen' }, { key: 'app-not-blocked.let-in' }, actual);
    return found.blocked
      ? failed(
          'blocker',
          'app-not-blocked.blocked',
          'app-not-blocked.remedy',
          signIn({ key: 'app-not-blocked.refused', params: { code: found.code ?? '' } }),
        )
      : passed(
          'app-not-blocked.passed',
          signIn({ key: 'app-not-blocked.as', params: { username: connection?.username ?? '' } }),
        );
  },
});
