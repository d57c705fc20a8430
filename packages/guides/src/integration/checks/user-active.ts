import { defineCheck } from '../define-check.ts';
import { subject } from '../facts/subject.ts';

export const userActive = defineCheck({
  id: 'user-active',
  title: 'user-active.title',
  why: 'user-active.why',
  severity: 'blocker',
  needs: { user: subject },
  evaluate: ({ user }) => {
    const shown = (active: boolean) => ({ key: active ? 'user-active.yes' : 'user-active.no' }) as const;
    const evidence = [
      {
        kind: 'value',
        label: { key: 'user-active.user' },
        expected: null,
        actual: `${user.name} (${user.username})`,
      },
      {
        kind: 'value',
        label: { key: 'user-active.seen' },
        expected: shown(true),
        actual: shown(user.isActive),
      },
    ] as const;
    return user.isActive
      ? { outcome: 'passed', message: { key: 'user-active.passed', params: { name: user.name } }, evidence }
      : {
          outcome: 'failed',
          severity: 'blocker',
          message: { key: 'user-active.failed', params: { name: user.name } },
          remedy: { key: 'user-active.remedy' },
          evidence,
        };
  },
});
