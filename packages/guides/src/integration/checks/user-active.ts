import type { SomeEvidence } from '../../model/check.ts';
import { actualValue, compared, defineCheck, failed, passed } from '../define-check.ts';
import { subject } from '../facts/subject.ts';
import type { Key } from '../locales/en.ts';

export const userActive = defineCheck({
  id: 'user-active',
  title: 'user-active.title',
  why: 'user-active.why',
  severity: 'blocker',
  needs: { user: subject },
  evaluate: ({ user }) => {
    const shown = (active: boolean) => ({ key: active ? 'user-active.yes' : 'user-active.no' }) as const;
    const evidence: SomeEvidence<Key> = [
      actualValue({ key: 'user-active.user' }, `${user.name} (${user.username})`),
      compared({ key: 'user-active.seen' }, shown(true), shown(user.isActive)),
    ];
    const params = { person: user.name };
    return user.isActive
      ? passed({ key: 'user-active.passed', params }, ...evidence)
      : failed('blocker', { key: 'user-active.failed', params }, 'user-active.remedy', ...evidence);
  },
});
